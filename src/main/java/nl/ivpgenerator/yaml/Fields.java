package nl.ivpgenerator.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Suggestion;

/**
 * Reads the keys of one mapping in a file of a pack. Every wrong kind, wrong value and unknown key becomes a finding at its own place, after
 * which reading goes on with the fallback, so that an author sees all faults in one run. A key without a value counts as absent.
 */
public final class Fields {

    private final YamlMapping mapping;
    private final Findings findings;

    public Fields(YamlMapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The fields of a node; a finding when the node is not a mapping. {@code what} names the node in that finding. */
    public static Optional<Fields> of(YamlNode node, String what, Findings findings) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new Fields(mapping, findings));
        }
        wrongKind(node, what, "een groep sleutels", findings);
        return Optional.empty();
    }

    /** Says that a node is of another kind than it should be. */
    public static void wrongKind(YamlNode node, String what, String expected, Findings findings) {
        String found = node instanceof YamlScalar scalar && scalar.isEmpty() ? "niets" : node.dutchKind();
        findings.error(
                "verkeerde-soort",
                node.place(),
                "Bij " + what + " hoort " + expected + ", maar er staat " + found + ".");
    }

    public YamlMapping mapping() {
        return mapping;
    }

    public Place place() {
        return mapping.place();
    }

    /** The place of a key, or of the whole mapping when the key is absent. */
    public Place place(String key) {
        YamlMapping.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.place() : entry.keyPlace();
    }

    /** Refuses the keys that are not in the list. */
    public void allowOnly(Collection<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String suggestion = Suggestion.sentence(key, known);
                findings.error(
                        "onbekende-sleutel",
                        entry.keyPlace(),
                        "'" + key + "' is hier geen sleutel.",
                        suggestion.isEmpty() ? "Mogelijk zijn: " + String.join(", ", known) + "." : suggestion);
            }
        });
    }

    /** The value of a key, unless it is absent or left open. */
    public Optional<YamlNode> node(String key) {
        return mapping.value(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isEmpty()));
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    public Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> scalar(node, "'" + key + "'"));
    }

    private Optional<YamlScalar> scalar(YamlNode node, String what) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        wrongKind(node, what, "een tekst", findings);
        return Optional.empty();
    }

    /** The text of a key on one line, or the fallback. */
    public String text(String key, String fallback) {
        return scalar(key).map(scalar -> scalar.text().strip()).orElse(fallback);
    }

    /** The text of a key that may not be absent; empty text after a finding. */
    public String requiredText(String key) {
        if (!has(key)) {
            findings.error("ontbrekende-sleutel", place(), "Hier ontbreekt '" + key + "'.");
        }
        return text(key, "");
    }

    public boolean yes(String key, boolean fallback) {
        return oneOf(key, List.of("ja", "nee")).map("ja"::equals).orElse(fallback);
    }

    /** The value of a key that knows only these words. */
    public Optional<String> oneOf(String key, List<String> words) {
        Optional<YamlScalar> scalar = scalar(key);
        if (scalar.isPresent() && !words.contains(scalar.get().text())) {
            String text = scalar.get().text();
            String suggestion = Suggestion.sentence(text, words);
            findings.error(
                    "ongeldige-waarde",
                    scalar.get().place(),
                    "'" + text + "' kan niet bij '" + key + "'. Kies uit: " + String.join(", ", words) + ".",
                    suggestion);
            return Optional.empty();
        }
        return scalar.map(YamlScalar::text);
    }

    public Optional<Long> number(String key, long minimum, long maximum) {
        Optional<YamlScalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        OptionalLong number = WholeNumber.within(text, minimum, maximum);
        if (number.isPresent()) {
            return Optional.of(number.getAsLong());
        }
        findings.error(
                "ongeldige-waarde",
                scalar.get().place(),
                "'" + text + "' kan niet bij '" + key + "': dat is een geheel getal van " + minimum + " tot en met "
                        + maximum + ".");
        return Optional.empty();
    }

    /** The nodes of a list; empty when absent. */
    public List<YamlNode> items(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlSequence sequence) {
            return sequence.items();
        }
        wrongKind(node.get(), "'" + key + "'", "een lijst", findings);
        return List.of();
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<YamlScalar> texts(String key) {
        List<YamlScalar> texts = new ArrayList<>();
        if (node(key).orElse(null) instanceof YamlScalar one) {
            texts.add(one);
        } else {
            items(key)
                    .forEach(item -> scalar(item, "elk deel van '" + key + "'").ifPresent(texts::add));
        }
        return texts;
    }

    /** The mapping below a key; empty when absent. */
    public Optional<Fields> fields(String key) {
        return node(key).flatMap(node -> of(node, "'" + key + "'", findings));
    }
}

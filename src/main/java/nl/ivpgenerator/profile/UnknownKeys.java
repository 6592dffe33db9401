package nl.ivpgenerator.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Names the keys that do not exist, and the key that was probably meant: an old name, a near one, or one that stands elsewhere. */
final class UnknownKeys {

    private static final int SHOWN = 15;

    private final ChoiceCatalog catalog;
    private final Findings findings;
    private @Nullable Map<String, String> known;

    UnknownKeys(ChoiceCatalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** Adds a finding for every unknown key; returns the keys that were probably meant, so that nobody calls those missing. */
    Set<String> report(GroupChoice group, YamlMapping mapping, Slot slot) {
        Set<String> guessed = new LinkedHashSet<>();
        mapping.entries().forEach((key, entry) -> {
            if (!group.fields().containsKey(key)) {
                Optional<String> guess = guess(group, key);
                guess.ifPresent(guessed::add);
                findings.error(
                        "onbekende-keuze",
                        entry.keyPlace(),
                        Quote.of(key) + " bestaat niet in " + where(slot) + ".",
                        hint(group, key, guess, slot, mapping));
            }
        });
        return guessed;
    }

    static String listed(Collection<String> keys) {
        String shown = keys.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return keys.size() > SHOWN ? shown + " en nog " + (keys.size() - SHOWN) : shown;
    }

    private static Optional<String> guess(GroupChoice group, String key) {
        return group.fields().values().stream()
                .filter(field -> field.description().formerKey().equals(key))
                .map(Choice::key)
                .findFirst()
                .or(() -> Suggestion.nearest(key, group.fields().keySet()));
    }

    private static String where(Slot slot) {
        if (slot.path().isEmpty()) {
            return "een profiel";
        }
        return slot.isRow() ? "een rij van '" + slot.shown() + "'" : "'" + slot.shown() + "'";
    }

    private String hint(GroupChoice group, String key, Optional<String> guess, Slot slot, YamlMapping mapping) {
        if (guess.isPresent()) {
            return isFormerName(group, key)
                    ? "Deze keuze heet nu '" + guess.get() + "'."
                    : "Bedoelde u '" + guess.get() + "'?";
        }
        return unindented(key, slot, mapping)
                .or(() -> elsewhere(key, slot).map(path -> "Bedoelde u '" + path + "'?"))
                .orElseGet(() -> "Hier kunnen staan: " + listed(group.fields().keySet()) + ".");
    }

    private static boolean isFormerName(GroupChoice group, String key) {
        return group.fields().values().stream()
                .anyMatch(field -> field.description().formerKey().equals(key));
    }

    /** Without its spaces a choice stands beside its section, and that section seems empty. */
    private Optional<String> unindented(String key, Slot slot, YamlMapping mapping) {
        if (!slot.path().isEmpty()) {
            return Optional.empty();
        }
        return catalog.root().fields().keySet().stream()
                .filter(section ->
                        mapping.value(section).filter(ValueReader::isOpen).isPresent())
                .filter(section -> catalog.find(section + "." + key).isPresent())
                .findFirst()
                .map(section -> "Hoort dit bij '" + section + "'? Zet er dan twee spaties voor.");
    }

    private Optional<String> elsewhere(String key, Slot slot) {
        String full = slot.path().isEmpty() ? key : slot.shown() + "." + key;
        Map<String, String> paths = known == null ? index() : known;
        known = paths;
        return Optional.ofNullable(paths.get(key)).or(() -> Optional.ofNullable(paths.get(full)));
    }

    /** Every path by itself, by its last key and by its old name; made once, because a file can hold thousands of unknown keys. */
    private Map<String, String> index() {
        Map<String, String> index = new HashMap<>();
        for (String path : catalog.paths()) {
            index.putIfAbsent(path, path);
            index.putIfAbsent(path.substring(path.lastIndexOf('.') + 1), path);
            catalog.find(path)
                    .map(choice -> choice.description().formerKey())
                    .filter(former -> !former.isEmpty())
                    .ifPresent(former -> index.putIfAbsent(former, path));
        }
        return index;
    }
}

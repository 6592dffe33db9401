package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.finding.Suggestion;

/** Finds the one heading that a profile names, or tells why there is not exactly one. */
final class HeadingFinder {

    private static final String STEP = ">";
    private static final int SHOWN = 8;

    private final Outline outline;
    private final String file;
    private final Findings findings;

    /** @param file the plan's name, for messages */
    HeadingFinder(Outline outline, String file, Findings findings) {
        this.outline = outline;
        this.file = file;
        this.findings = findings;
    }

    /** The heading, or nothing after a finding at {@code place}. */
    Optional<Heading> find(String written, Place place) {
        List<Heading> found = named(written);
        if (found.isEmpty()) {
            absent(written, place);
        } else if (found.size() > 1) {
            several(written, found, place);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A name that fits whole goes before one that is read as a path, and a heading with its number before one without. */
    private List<Heading> named(String written) {
        List<String> path =
                Arrays.stream(written.split(STEP, -1)).map(String::strip).toList();
        for (List<String> steps : List.of(List.of(written), path)) {
            for (UnaryOperator<String> form : List.<UnaryOperator<String>>of(
                    HeadingText::comparable, text -> HeadingText.withoutNumber(HeadingText.comparable(text)))) {
                List<Heading> found = outline.headings().stream()
                        .filter(heading -> fits(heading, steps, form))
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The last step is the heading itself; the others stand above it in that order, perhaps with more between them. */
    private static boolean fits(Heading heading, List<String> steps, UnaryOperator<String> form) {
        int last = steps.size() - 1;
        if (!same(heading, steps.get(last), form)) {
            return false;
        }
        int step = 0;
        for (Heading above : heading.above()) {
            if (step < last && same(above, steps.get(step), form)) {
                step++;
            }
        }
        return step == last;
    }

    private static boolean same(Heading heading, String written, UnaryOperator<String> form) {
        return form.apply(heading.text()).equals(form.apply(written));
    }

    private void absent(String written, Place place) {
        findings.error(
                "kop-ontbreekt",
                place,
                "In '" + file + "' staat geen kop " + Quote.of(written) + ".",
                isPlainText(written)
                        ? "De tekst staat er wel, maar niet als kop: geef hem in Word een kopstijl (Kop 1, Kop 2), ook als hij in een tabel of tekstvak staat: zet hem dan in de gewone tekst."
                        : suggestion(written));
    }

    private boolean isPlainText(String written) {
        String sought = HeadingText.comparable(written);
        return outline.body()
                .descendants()
                .filter(node -> node.is("p"))
                .anyMatch(paragraph ->
                        HeadingText.comparable(HeadingText.of(paragraph)).equals(sought));
    }

    private String suggestion(String written) {
        List<String> known = new ArrayList<>();
        outline.headings().forEach(heading -> known.add(heading.text()));
        outline.headings().forEach(heading -> known.add(HeadingText.withoutNumber(heading.text())));
        String nearest = Suggestion.sentence(
                written.substring(written.lastIndexOf(STEP) + 1).strip(), known);
        if (known.isEmpty()) {
            return "Er staan geen koppen in: geef ze in Word een kopstijl (Kop 1, Kop 2).";
        }
        return nearest.isEmpty()
                ? "De koppen zijn: " + shown(known.subList(0, outline.headings().size()))
                : nearest;
    }

    private static String shown(List<String> texts) {
        String first = texts.stream().limit(SHOWN).map(Quote::of).collect(Collectors.joining(", "));
        return texts.size() > SHOWN ? first + " en nog " + (texts.size() - SHOWN) + "." : first + ".";
    }

    private void several(String written, List<Heading> found, Place place) {
        List<String> paths = found.stream().map(Heading::path).distinct().toList();
        boolean tellsApart = paths.size() == found.size()
                && found.stream().noneMatch(heading -> heading.above().isEmpty());
        findings.error(
                "kop-dubbel",
                place,
                "In '" + file + "' staat de kop " + Quote.of(written) + " " + found.size() + " keer.",
                tellsApart
                        ? "Zet de kop erboven ervoor, zoals: " + shown(paths)
                        : "Geef deze koppen in Word elk een eigen tekst.");
    }
}

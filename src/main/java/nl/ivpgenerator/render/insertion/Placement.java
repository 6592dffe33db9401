package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.render.office.BookmarkNames;
import nl.ivpgenerator.render.office.WordNames;

/** Finds the place of each part in a plan, and tells what stands in its way. */
final class Placement {

    /** Of the headings that our styles know. */
    private static final int LOWEST = 6;

    private static final QName NAME = new QName(WordNames.MAIN, "name");

    private final Outline outline;
    private final String file;
    private final Findings findings;
    private final Map<String, Integer> bookmarks = new TreeMap<>();

    /** @param file the plan's name, for messages */
    Placement(Outline outline, String file, Findings findings) {
        this.outline = outline;
        this.file = file;
        this.findings = findings;
        outline.body()
                .descendants()
                .filter(node -> node.is("bookmarkStart"))
                .forEach(mark -> bookmarks.putIfAbsent(mark.attribute(NAME), mark.start()));
    }

    /** The places in the order of the plan; at one place in the order asked. Without those that have a finding. */
    List<Placed> place(List<Insertion> insertions) {
        List<Placed> placed = new ArrayList<>();
        HeadingFinder finder = new HeadingFinder(outline, file, findings);
        for (Insertion insertion : insertions) {
            Optional<Heading> heading = finder.find(insertion.heading(), insertion.place());
            checkAbsent(insertion);
            heading.map(found -> placed(insertion, found)).ifPresent(found -> {
                check(found);
                placed.add(found);
            });
        }
        placed.sort(Comparator.comparingInt(found -> found.point().offset()));
        return placed;
    }

    private Placed placed(Insertion insertion, Heading heading) {
        int below = Math.min(heading.level() + 1, LOWEST);
        int level = insertion.level() == Insertion.BELOW_HEADING ? below : insertion.level();
        return new Placed(insertion, heading, InsertionPoint.of(heading, insertion.spot(), outline), level);
    }

    /** A part that stands in the plan already would be there twice. */
    private void checkAbsent(Insertion insertion) {
        BookmarkNames.of(List.of(insertion.part())).stream()
                .filter(bookmarks::containsKey)
                .sorted()
                .findFirst()
                .ifPresent(name -> findings.error(
                        "staat-er-al",
                        insertion.place(),
                        "Het onderdeel '" + insertion.part().id() + "' staat al in '" + file + "'" + below(name) + ".",
                        "Neem het plan van vóór het invoegen, of haal de tekst in Word eerst weg (met de kop erbij)."));
    }

    private String below(String bookmark) {
        return outline.before(bookmarks.getOrDefault(bookmark, 0))
                .map(heading -> ", bij de kop " + Quote.of(heading.text()))
                .orElse("");
    }

    private void check(Placed placed) {
        if (placed.point().isClosed()) {
            refuse(
                    placed,
                    "plek-vergrendeld",
                    "ligt in een invulveld van Word dat geen andere tekst toelaat.",
                    "Haal dat veld in Word weg (Ontwikkelaars, Eigenschappen) of kies een andere kop.");
        } else if (outline.fields().hold(placed.point().offset())) {
            refuse(
                    placed,
                    "plek-in-veld",
                    "ligt in een veld van Word, zoals een inhoudsopgave; tekst daarin verdwijnt bij het bijwerken.",
                    "Kies een andere kop.");
        } else if (placed.point().blockBefore().filter(Placement::isMerged).isPresent()) {
            refuse(
                    placed,
                    "plek-in-wijziging",
                    "ligt na een alinea-einde dat met 'Wijzigingen bijhouden' is verwijderd; de tekst zou eraan vast komen.",
                    "Aanvaard of negeer die wijziging eerst in Word.");
        } else if (placed.point().blockBefore().filter(Breaks::endsSection).isPresent()) {
            findings.warning(
                    "plek-in-andere-sectie",
                    placed.insertion().place(),
                    "De plek onder " + Quote.of(placed.heading().text())
                            + " ligt na een sectie-einde. De ingevoegde tekst krijgt de pagina's van de sectie daarna.",
                    "Kijk in Word of de tekst op de goede pagina staat.");
        }
    }

    private void refuse(Placed placed, String code, String dutch, String hint) {
        findings.error(
                code,
                placed.insertion().place(),
                "De plek onder " + Quote.of(placed.heading().text()) + " in '" + file + "' " + dutch,
                hint);
    }

    /** Whether the end of a paragraph is gone as soon as somebody accepts the changes (ECMA-376 part 1, 17.13.5.15). */
    private static boolean isMerged(Node block) {
        return block.child("pPr")
                .flatMap(properties -> properties.child("rPr"))
                .filter(mark ->
                        mark.child("del").isPresent() || mark.child("moveFrom").isPresent())
                .isPresent();
    }
}

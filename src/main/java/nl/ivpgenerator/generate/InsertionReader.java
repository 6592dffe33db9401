package nl.ivpgenerator.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Condition.Term;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Rows;
import nl.ivpgenerator.profile.Value.Selected;
import nl.ivpgenerator.profile.Value.Text;
import nl.ivpgenerator.render.insertion.Insertion;
import nl.ivpgenerator.render.insertion.Spot;

/** Reads from a profile which part of which document goes below which heading of the plan. */
final class InsertionReader {

    private static final String EXAMPLE =
            "documenten: {%s: {invoegen: [{onderdeel: %s, na_kop: \"Sociale veiligheid\"}]}}";

    private final TemplatePack pack;
    private final Profile profile;
    private final Findings findings;

    InsertionReader(TemplatePack pack, Profile profile, Findings findings) {
        this.pack = pack;
        this.profile = profile;
        this.findings = findings;
    }

    /** What goes in, in the order of the profile. */
    List<Insertion> read(List<Document> documents) {
        List<Insertion> insertions = new ArrayList<>();
        documents.forEach(document -> insertions.addAll(read(document)));
        if (insertions.isEmpty() && !findings.hasErrors()) {
            findings.error(
                    "niets-in-te-voegen",
                    profile.place(),
                    "Dit profiel zegt nog niet wat er waar in uw plan moet komen.",
                    documents.stream().map(InsertionReader::example).findFirst().orElse(""));
        }
        return insertions;
    }

    private static String example(Document document) {
        return loose(document).stream()
                .findFirst()
                .map(id -> "Zet in het profiel bijvoorbeeld: "
                        + String.format(EXAMPLE, document.front().id(), id))
                .orElse("Kies in het profiel eerst een onderdeel dat los in te voegen is.");
    }

    /** The parts that the profile has and that none of these insertions is about. */
    static List<String> left(List<Document> documents, List<Insertion> insertions) {
        List<String> placed =
                insertions.stream().map(insertion -> insertion.part().id()).toList();
        return documents.stream()
                .flatMap(document -> loose(document).stream())
                .filter(id -> !placed.contains(id))
                .toList();
    }

    private static List<String> loose(Document document) {
        return document.parts().stream()
                .filter(part -> part.fragment() != Fragment.NONE)
                .map(Part::id)
                .toList();
    }

    private List<Insertion> read(Document document) {
        Value rows = profile.find("documenten." + document.front().id() + ".invoegen")
                .orElse(null);
        List<Insertion> insertions = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Value row : rows instanceof Rows list ? list.rows() : List.<Value>of()) {
            if (row instanceof Group group) {
                String id = option(group, "onderdeel");
                Place earlier = seen.putIfAbsent(id, row.origin().place());
                if (earlier != null) {
                    findings.error(
                            "dubbel-ingevoegd",
                            row.origin().place(),
                            "Het onderdeel '" + id + "' staat hier al, op " + earlier + ".",
                            "Haal een van de twee regels weg.");
                } else {
                    insertion(document, id, group).ifPresent(insertions::add);
                }
            }
        }
        return insertions;
    }

    private Optional<Insertion> insertion(Document document, String id, Group row) {
        Optional<Part> part = document.parts().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        if (part.isEmpty()) {
            findings.error(
                    "onderdeel-niet-gekozen",
                    row.origin().place(),
                    "Het onderdeel '" + id + "' staat niet in de '"
                            + document.front().id() + "' van dit profiel.",
                    "Haal deze regel weg, of neem het onderdeel op." + condition(document, id));
        }
        return part.map(found -> new Insertion(
                document,
                found,
                row.fields().get("na_kop") instanceof Text heading ? heading.text() : "",
                option(row, "plaats").equals("direct") ? Spot.DIRECT : Spot.END,
                row.fields().get("niveau") instanceof Value.Number level
                        ? (int) level.number()
                        : Insertion.BELOW_HEADING,
                row.fields().get("na_kop") == null
                        ? row.origin().place()
                        : row.fields().get("na_kop").origin().place()));
    }

    /** What the profile must say for a part to be there, as far as that hangs on choices. */
    private String condition(Document document, String id) {
        return pack.documents().values().stream()
                .filter(type -> type.id().equals(document.front().id()))
                .flatMap(type -> type.parts().stream())
                .filter(part -> part.id().equals(id))
                .map(PartType::condition)
                .flatMap(condition -> condition.terms().stream())
                .map(InsertionReader::term)
                .collect(Collectors.joining(" "));
    }

    private static String term(Term term) {
        return " Het hangt af van de keuze '" + term.plainPath() + "' (zie 'ivp keuzes " + term.plainPath() + "').";
    }

    private static String option(Group row, String field) {
        return row.fields().get(field) instanceof Selected selected
                ? selected.option().id()
                : "";
    }
}

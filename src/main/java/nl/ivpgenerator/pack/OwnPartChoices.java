package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.RowFields;

/** Makes the choices {@code titels} and {@code eigen_onderdelen} of a document: own headings, and parts that the municipality writes itself. */
final class OwnPartChoices {

    private static final int TITLE = 120;
    private static final int TEXT = 10_000;
    private static final int MOST = 30;

    private final DocumentChoices choices;
    private final Place place;
    private final List<Option> parts = new ArrayList<>();

    OwnPartChoices(DocumentChoices choices, DocumentType document) {
        this.choices = choices;
        this.place = document.place();
        collect(document.parts());
    }

    private void collect(List<PartType> from) {
        for (PartType part : from) {
            String title = DocumentChoices.title(part);
            parts.add(new Option(part.id(), title, title, ""));
            collect(part.parts());
        }
    }

    /** A heading of one's own for each part. */
    Choice titles() {
        Map<String, Choice> fields = new LinkedHashMap<>();
        for (Option part : parts) {
            fields.put(part.id(), new TextChoice(choices.described(part.id(), part.title(), ""), TITLE, "", ""));
        }
        return new GroupChoice(choices.described("titels", "Eigen koppen", "Uw kop boven een onderdeel."), fields);
    }

    /** The parts that the municipality adds. */
    Choice ownParts() {
        Map<String, Choice> row = new LinkedHashMap<>();
        for (Choice field : List.of(
                RowFields.id(place),
                new TextChoice(choices.required("titel", "Kop", ""), TITLE, "", ""),
                new ParagraphsChoice(choices.required("tekst", "Tekst", ""), TEXT),
                new SelectChoice(choices.described("na", "Na onderdeel", ""), parts),
                new SelectChoice(choices.described("voor", "Voor onderdeel", ""), parts),
                openness())) {
            row.put(field.key(), field);
        }
        String title = "Eigen onderdelen";
        return new ListChoice(
                choices.described(
                        "eigen_onderdelen",
                        title,
                        "Onderdelen die u zelf schrijft, met een kop. Zonder 'na' of 'voor' komen zij achteraan."),
                new GroupChoice(choices.described("rij", title, ""), row),
                true,
                0,
                MOST);
    }

    private Choice openness() {
        List<Option> values = new ArrayList<>();
        for (Openness openness : Openness.values()) {
            values.add(new Option(openness.dutch(), openness.dutch(), openness.dutch(), ""));
        }
        return new SelectChoice(
                choices.described("openbaarheid", "Openbaarheid", "Zonder keuze die van het document."), values);
    }
}

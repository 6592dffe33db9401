package nl.ivpgenerator.pack.choice;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;

/** The field {@code id} that the rows of a list get by themselves, so that other choices and higher layers can name a row. */
public final class RowFields {

    /** The key of the choice that describes a list's rows. */
    static final String ROW = "rij";

    /** No list of a profile is longer. */
    static final int MAXIMUM_ROWS = 200;

    static final String ID = "id";
    static final String ID_EXPLANATION = "kleine letters, cijfers en streepjes, bijvoorbeeld 'adviseur-vpd'";
    private static final int ID_LENGTH = 60;

    private RowFields() {}

    static Map<String, Choice> withId(Map<String, Choice> fields, Fields row, Findings findings) {
        Choice own = fields.get(ID);
        if (own != null) {
            findings.error(
                    "gereserveerde-sleutel",
                    own.description().place(),
                    "Een rij krijgt vanzelf een veld 'id'.",
                    "Haal dit veld weg, of zet 'met_id: nee' bij de lijst.");
        }
        Map<String, Choice> all = new LinkedHashMap<>();
        all.put(ID, id(row.place()));
        fields.forEach(all::putIfAbsent);
        return all;
    }

    /** The field itself. */
    public static TextChoice id(Place place) {
        return new TextChoice(
                ChoiceReader.description(
                        ID, "Kenmerk", "De korte naam waarmee andere keuzes deze regel aanwijzen.", true, place),
                ID_LENGTH,
                Naming.ID,
                ID_EXPLANATION);
    }
}

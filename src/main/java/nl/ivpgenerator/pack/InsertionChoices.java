package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.pack.DocumentType.Fragment;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;

/** Makes the choice {@code invoegen} of a document with fragments: which part goes where in the plan that the municipality already has. */
final class InsertionChoices {

    private static final int HEADING = 300;

    private final DocumentChoices choices;

    InsertionChoices(DocumentChoices choices) {
        this.choices = choices;
    }

    /** The choice, or nothing when no part of the document is made as a fragment. */
    Optional<Choice> of(DocumentType document) {
        List<Option> parts = new ArrayList<>();
        document.parts().stream()
                .filter(part -> part.fragment() != Fragment.NONE)
                .map(part -> new Option(part.id(), part.id(), part.id(), ""))
                .forEach(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(list(parts));
    }

    private Choice list(List<Option> parts) {
        Map<String, Choice> row = new LinkedHashMap<>();
        for (Choice field : List.of(part(parts), heading(), place(), level())) {
            row.put(field.key(), field);
        }
        return new ListChoice(
                choices.described(
                        "invoegen",
                        "Invoegen in uw eigen plan",
                        "Waar 'ivp invoegen' de onderdelen zet in uw eigen plan in Word. Eén regel per onderdeel."),
                new GroupChoice(choices.described("rij", "Invoegen in uw eigen plan", ""), row),
                false,
                0,
                parts.size());
    }

    private Choice part(List<Option> parts) {
        return new SelectChoice(choices.required("onderdeel", "Onderdeel", "Het onderdeel dat u invoegt."), parts);
    }

    private Choice heading() {
        return new TextChoice(
                choices.required(
                        "na_kop",
                        "Kop in uw plan",
                        "De tekst van de kop, zonder nummer. Komt hij vaker voor, zet er dan de kop erboven voor: "
                                + "\"Sociale veiligheid > Aanpak\"."),
                HEADING,
                "",
                "");
    }

    private Choice place() {
        List<Option> places = List.of(
                new Option("einde", "Aan het einde", "aan het einde", "Onder de tekst die al onder de kop staat."),
                new Option("direct", "Direct onder de kop", "direct onder de kop", "Boven de tekst die er al staat."));
        return new SelectChoice(choices.described("plaats", "Plaats", "Waar onder die kop.", "einde"), places);
    }

    private Choice level() {
        return new NumberChoice(
                choices.described(
                        "niveau",
                        "Niveau van de ingevoegde kop",
                        "Zonder keuze één lager dan de kop in uw plan: onder een kop van niveau 2 komt een kop van niveau 3."),
                1,
                DocumentChoices.LOWEST_HEADING,
                "");
    }
}

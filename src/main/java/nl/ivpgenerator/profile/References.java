package nl.ivpgenerator.profile;

import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.profile.Reading.Pointer;
import nl.ivpgenerator.profile.Value.Group;

/** Whether every value that points at a row points at one that exists. */
final class References {

    private final Reading reading;
    private final Group root;

    References(Reading reading, Group root) {
        this.reading = reading;
        this.root = root;
    }

    void check() {
        for (Pointer pointer : reading.pointers()) {
            Set<String> ids = reading.rowIds(pointer.choice().listPath());
            if (pointer.slot().matters(root) && !ids.contains(pointer.value().id())) {
                report(pointer, ids);
            }
        }
    }

    private void report(Pointer pointer, Set<String> ids) {
        Findings findings = reading.findings();
        String list = pointer.choice().listPath();
        String id = pointer.value().id();
        if (pointer.slot().standard()) {
            Place place = Conditions.find(root, list)
                    .map(value -> value.origin().place())
                    .orElse(reading.profile());
            findings.error(
                    "onbekende-verwijzing",
                    place,
                    "De standaard van '" + pointer.slot().shown() + "' wijst naar '" + id
                            + "', maar die rij staat niet in '" + list + "'.",
                    "Vul '" + pointer.slot().shown() + "' zelf in, of voeg met '+' rijen toe aan de standaard van '"
                            + list + "'.");
            return;
        }
        String rows = ids.isEmpty() ? "Die lijst is leeg." : "Kies uit: " + UnknownKeys.listed(ids) + ".";
        String guess = Suggestion.sentence(id, ids);
        findings.error(
                "onbekende-verwijzing",
                pointer.value().origin().place(),
                Quote.of(id) + " is geen rij van '" + list + "'.",
                guess.isEmpty() ? rows : guess + " " + rows);
    }
}

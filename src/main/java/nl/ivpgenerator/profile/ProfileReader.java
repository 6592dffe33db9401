package nl.ivpgenerator.profile;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.profile.Reading.Missing;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.yaml.YamlLayers;
import nl.ivpgenerator.yaml.YamlMapping;

/**
 * Reads a profile against the choices of a pack; all its faults come in one pass.
 *
 * <p>A key that is not there gets the default of the pack. A key that is there without a value ({@code toon:}) means "leeg": nothing is filled
 * in and the default does not apply, except that a group has no emptiness of its own and keeps the defaults of its fields. A required choice
 * must have a value in both cases. A value whose condition does not hold is left out, with a warning when somebody wrote it.
 */
public final class ProfileReader {

    private final ChoiceCatalog catalog;

    public ProfileReader(ChoiceCatalog catalog) {
        this.catalog = catalog;
    }

    /** The profile with the files that it builds on; nothing when it has a fault. Warnings do not stop it. */
    public Optional<Profile> read(Path file, Findings findings) {
        Findings own = new Findings();
        Place place = Place.ofFile(ShownPath.of(file));
        Optional<Group> root = YamlLayers.read(file, own).map(tree -> bind(tree, place, own));
        findings.addAll(own);
        return own.hasErrors()
                ? Optional.empty()
                : root.map(values -> new Profile(name(file), folder(file), place, values));
    }

    /** Adds a finding for every default of the pack that could not stand in a profile, or that points at a row that no default has. */
    public void checkDefaults(Findings findings) {
        Place pack = catalog.root().description().place();
        Reading reading = new Reading(findings, pack);
        ValueReader values = new ValueReader(reading, new UnknownKeys(catalog, findings));
        Group root = values.read(catalog.root(), YamlMapping.empty(pack), Slot.ROOT)
                .map(Group.class::cast)
                .orElseThrow();
        checkRows(catalog.root(), values, Slot.ROOT);
        new References(reading, root).check();
    }

    /** The defaults of fields in rows, which an empty profile does not reach. */
    private static void checkRows(Choice choice, ValueReader values, Slot slot) {
        if (choice instanceof GroupChoice group) {
            for (Choice field : group.fields().values()) {
                Slot below = slot.field(field, true);
                if (!slot.row().isEmpty()) {
                    field.description().standard().ifPresent(standard -> values.read(field, standard, below));
                }
                checkRows(field, values, below);
            }
        } else if (choice instanceof ListChoice list) {
            checkRows(list.row(), values, slot.row(0, true));
        }
    }

    private Group bind(YamlMapping tree, Place profile, Findings findings) {
        Reading reading = new Reading(findings, profile);
        ValueReader values = new ValueReader(reading, new UnknownKeys(catalog, findings));
        Group all = values.read(catalog.root(), tree, Slot.ROOT)
                .map(Group.class::cast)
                .orElseThrow();
        Group root = new Applicability(reading, all).applied();
        reading.missing().stream()
                .filter(missing -> missing.slot().matters(root))
                .forEach(missing -> report(missing, findings));
        new References(reading, root).check();
        return root;
    }

    private static void report(Missing missing, Findings findings) {
        findings.error(
                "ontbrekende-keuze",
                missing.place(),
                "'" + missing.slot().shown() + "' ("
                        + missing.choice().description().title() + ") is niet ingevuld.",
                "Deze keuze is verplicht.");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }
}

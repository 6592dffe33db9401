package nl.ivpgenerator.profile;

import java.util.List;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;
import nl.ivpgenerator.yaml.YamlText;

/**
 * Writes a new profile with every choice of a pack, its explanation and its default. Only groups and required choices are active. A choice that
 * is off stands on one line behind a {@code #} without a space, so that each can be switched on by itself; explanations have a space there.
 */
public final class ProfileSkeleton {

    /** A group with more fields than this whose names say all is not written out, such as own words for every block of a document. */
    private static final int WRITTEN_OUT = 8;

    private static final String INTRODUCTION = """
            # yaml-language-server: $schema=profiel.schema.json
            #
            # Profiel van %s
            #
            # In dit bestand staan alle keuzes voor de documenten, met uitleg. Vul eerst in wat verplicht is.
            # Regels die met # beginnen tellen niet mee: dan geldt de standaard. Wilt u iets anders? Haal het #
            # weg bij de regel met de naam van de keuze en zet uw waarde achter de dubbele punt. Een keuze zonder
            # waarde achter de dubbele punt blijft leeg, ook als er een standaard is.
            #
            # Staat er in uw tekst een dubbele punt of een #? Zet de tekst dan tussen "aanhalingstekens".
            # Meer regels tekst? Zet een | achter de dubbele punt en de tekst eronder, twee spaties verder naar rechts.
            """;

    private final ChoiceCatalog catalog;

    public ProfileSkeleton(ChoiceCatalog catalog) {
        this.catalog = catalog;
    }

    /** @param name what the profile is called, for example the municipality */
    public String write(String name) {
        StringBuilder text = new StringBuilder(INTRODUCTION.formatted(name.replaceAll("\\s+", " ")));
        for (Choice section : catalog.root().fields().values()) {
            text.append("\n# ").append("=".repeat(Comments.WIDTH)).append('\n');
            write(section, "", "", true, text);
        }
        return text.toString();
    }

    private void write(Choice choice, String prefix, String indent, boolean always, StringBuilder text) {
        String path = prefix + choice.key();
        boolean asked = always && choice.description().condition().terms().isEmpty();
        Comments.wrapped(new ChoiceText(choice, path).lines(), indent, text);
        if (choice instanceof GroupChoice group) {
            text.append(indent).append(key(choice)).append('\n');
            fields(group, path, indent + "  ", asked, text);
            return;
        }
        boolean active = asked && choice.description().required();
        text.append(indent).append(active ? "" : "#").append(key(choice));
        String value = value(choice);
        text.append(value.isEmpty() ? "" : " " + value).append('\n');
    }

    private void fields(GroupChoice group, String path, String indent, boolean asked, StringBuilder text) {
        boolean plainNames = group.fields().values().stream()
                .allMatch(field -> field.description().title().equals(field.key()));
        if (plainNames && group.fields().size() > WRITTEN_OUT) {
            Comments.wrapped(List.of("Welke namen hier kunnen staan, zegt: ivp keuzes " + path), indent, text);
            return;
        }
        for (Choice field : group.fields().values()) {
            text.append('\n');
            write(field, path + ".", indent, asked, text);
        }
    }

    private static String key(Choice choice) {
        return YamlText.text(choice.key()) + ":";
    }

    /** The default; for rows with an id a change to it that changes nothing yet. */
    private static String value(Choice choice) {
        YamlNode standard = choice.description().standard().orElse(null);
        if (standard == null) {
            return "";
        }
        if (choice instanceof ListChoice list && list.identified() && standard instanceof YamlSequence) {
            return "{+: []}";
        }
        return standard instanceof YamlScalar scalar
                ? YamlText.line(new YamlScalar(scalar.text().strip(), scalar.plain(), scalar.place(), List.of()))
                : YamlText.line(standard);
    }
}

package nl.ivpgenerator.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String HEAD = """
            # yaml-language-server: $schema=profiel.schema.json
            #
            # Profiel van %s
            #
            """;

    private static final String ALL = """
            # In dit bestand staan alle keuzes voor de documenten, met uitleg. Vul eerst in wat verplicht is.
            # Regels die met # beginnen tellen niet mee: dan geldt de standaard. Wilt u iets anders? Haal het #
            # weg bij de regel met de naam van de keuze en zet uw waarde achter de dubbele punt. Een keuze zonder
            # waarde achter de dubbele punt blijft leeg, ook als er een standaard is.
            """;

    private static final String BRIEF = """
            # In dit bestand staat alleen wat verplicht is, en wat zonder uw antwoord als "nog in te vullen" in de
            # documenten komt. Haal het # weg bij een regel die u invult. Er is veel meer te kiezen; u ziet het met
            # de opdracht: ivp keuzes. Wat u niet noemt, houdt zijn standaard.
            """;

    private static final String FORM = """
            #
            # Staat er in uw tekst een dubbele punt of een #? Zet de tekst dan tussen "aanhalingstekens".
            # Meer regels tekst? Zet een | achter de dubbele punt en de tekst eronder, twee spaties verder naar rechts.
            """;

    private final ChoiceCatalog catalog;
    private final boolean brief;

    /** What is explained already in this section, and in which group. */
    private final Map<List<String>, String> explained = new HashMap<>();

    public ProfileSkeleton(ChoiceCatalog catalog) {
        this(catalog, false);
    }

    private ProfileSkeleton(ChoiceCatalog catalog, boolean brief) {
        this.catalog = catalog;
        this.brief = brief;
    }

    /** The same with only the choices that are required or that show as a gap in the documents. */
    public ProfileSkeleton brief() {
        return new ProfileSkeleton(catalog, true);
    }

    /** @param name what the profile is called, for example the municipality */
    public String write(String name) {
        StringBuilder text = new StringBuilder(HEAD.formatted(name.replaceAll("\\s+", " ")));
        text.append(brief ? BRIEF : ALL).append(FORM);
        for (Choice section : shown(catalog.root())) {
            explained.clear();
            text.append("\n# ").append("=".repeat(Comments.WIDTH)).append('\n');
            write(section, "", "", true, text);
        }
        return text.toString();
    }

    private List<Choice> shown(GroupChoice group) {
        return group.fields().values().stream()
                .filter(choice -> !brief || isAsked(choice))
                .toList();
    }

    /** What depends on another choice comes up by itself once that is made. */
    private static boolean isAsked(Choice choice) {
        Choice.Description description = choice.description();
        if (!description.condition().terms().isEmpty()) {
            return false;
        }
        return choice instanceof GroupChoice group
                ? group.fields().values().stream().anyMatch(ProfileSkeleton::isAsked)
                : description.required() || description.open();
    }

    private void write(Choice choice, String prefix, String indent, boolean always, StringBuilder text) {
        String path = prefix + choice.key();
        boolean asked = always && choice.description().condition().terms().isEmpty();
        explain(choice, prefix, indent, text);
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

    /** The explanation; groups that look alike, such as those of the documents, get it once. */
    private void explain(Choice choice, String prefix, String indent, StringBuilder text) {
        List<String> lines = new ChoiceText(choice, prefix + choice.key()).lines();
        String group = explained.get(lines);
        if (lines.isEmpty() || group == null) {
            explained.put(lines, prefix);
            text.append(prefix.isEmpty() || lines.isEmpty() ? "" : "\n");
            Comments.wrapped(lines, indent, text);
        } else if (explained.put(List.of(prefix), prefix) == null) {
            String shown = group.substring(0, group.length() - 1);
            text.append('\n');
            Comments.wrapped(List.of("Wat hier geen uitleg heeft, staat uitgelegd bij '" + shown + "'."), indent, text);
        }
    }

    private void fields(GroupChoice group, String path, String indent, boolean asked, StringBuilder text) {
        boolean plainNames = group.fields().values().stream()
                .allMatch(field -> field.description().title().equals(field.key()));
        if (plainNames && group.fields().size() > WRITTEN_OUT) {
            Comments.wrapped(List.of("Welke namen hier kunnen staan, zegt: ivp keuzes " + path), indent, text);
            return;
        }
        shown(group).forEach(field -> write(field, path + ".", indent, asked, text));
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

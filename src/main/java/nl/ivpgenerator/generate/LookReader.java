package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.Look.Variant;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlFile;

/**
 * Reads {@code tekstverwerker.yaml}: how documents look in Word and LibreOffice. Sizes are in tenths of a point there, so that one needs no
 * fractions. Colours stay names until the profile's colours are known.
 */
final class LookReader {

    static final List<String> COLORS = List.of("hoofdkleur", "steunkleur", "inkt", "grijs", "geel", "wit");

    private static final String STYLES = "stijlen";
    private static final String MARGINS = "marges";
    /** What differs in documents of one layout. */
    private static final Map<String, Layout> VARIANTS =
            new TreeMap<>(Map.of("zonder_omslag", Layout.PLAIN, "affiche", Layout.POSTER, "kaart", Layout.CARD));

    private static final int LARGEST = 1_000;
    private static final int WIDEST = 100;

    private final Findings findings;

    LookReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Look> read(Path file) {
        return YamlFile.read(file, findings).map(mapping -> look(new Fields(mapping, findings)));
    }

    private Look look(Fields fields) {
        fields.allowOnly(Stream.concat(Stream.of(MARGINS, STYLES), VARIANTS.keySet().stream())
                .toList());
        Margins margins = fields.fields(MARGINS).map(this::margins).orElse(Look.PLAIN.margins());
        Map<Layout, Variant> variants = new EnumMap<>(Layout.class);
        VARIANTS.forEach(
                (key, layout) -> fields.fields(key).ifPresent(variant -> variants.put(layout, variant(variant))));
        return new Look(fields.fields(STYLES).map(all -> styles(all, List.of())).orElse(Map.of()), variants, margins);
    }

    private Variant variant(Fields fields) {
        return new Variant(
                styles(fields, List.of(MARGINS)), fields.fields(MARGINS).map(this::margins));
    }

    /** {@code others} are keys that stand beside the styles. */
    private Map<Role, TextStyle> styles(Fields all, List<String> others) {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        all.allowOnly(Stream.concat(Stream.of(Role.values()).map(Role::key), others.stream())
                .toList());
        Stream.of(Role.values())
                .filter(role -> all.has(role.key()))
                .forEach(role -> all.fields(role.key()).ifPresent(style -> styles.put(role, style(style))));
        return styles;
    }

    private Margins margins(Fields fields) {
        fields.allowOnly(List.of("boven", "onder", "links", "rechts"));
        return new Margins(
                margin(fields, "boven"), margin(fields, "onder"), margin(fields, "links"), margin(fields, "rechts"));
    }

    private static int margin(Fields fields, String side) {
        return fields.number(side, 10, WIDEST).map(Long::intValue).orElse(25);
    }

    private TextStyle style(Fields fields) {
        fields.allowOnly(List.of(
                "grootte",
                "vet",
                "cursief",
                "onderstreept",
                "kleur",
                "achtergrond",
                "boven",
                "onder",
                "regel",
                "links",
                "uit",
                "bij_volgende",
                "balk"));
        return new TextStyle(
                points(fields, "grootte"),
                fields.yes("vet", false),
                fields.yes("cursief", false),
                fields.yes("onderstreept", false),
                fields.oneOf("kleur", COLORS).orElse(""),
                fields.oneOf("achtergrond", COLORS).orElse(""),
                points(fields, "boven"),
                points(fields, "onder"),
                number(fields, "regel", 300),
                number(fields, "links", WIDEST),
                number(fields, "uit", WIDEST),
                fields.yes("bij_volgende", false),
                fields.yes("balk", false));
    }

    private static double points(Fields fields, String key) {
        return number(fields, key, LARGEST) / 10.0;
    }

    private static int number(Fields fields, String key, int maximum) {
        return fields.number(key, 0, maximum).map(Long::intValue).orElse(0);
    }
}

package nl.ivpgenerator.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.TemplatePack.Layer;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.pdf.PdfRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a profile's colours, typeface, logo and Word template together with the style sheet and fonts of the pack. A profile that chooses nothing, of a pack
 * without the section {@code huisstijl}, gets the pack's first typeface and a blue that reads well.
 */
public final class HouseStyles {

    private static final String COLOR = "#154273";
    private static final String ACCENT = "#e6edf5";
    /** Reads on white (7 to 1). */
    private static final String GREY = "#595959";
    /** For what is to be filled in; ink reads on it. */
    private static final String YELLOW = "#fff3c4";

    /** What the last pack gave: one run uses one pack, and its fonts are megabytes. */
    private static @Nullable Loaded last;

    private record Loaded(List<String> hashes, PackStyle style) {}

    private final Profile profile;
    private final Findings findings;

    private HouseStyles(Profile profile, Findings findings) {
        this.profile = profile;
        this.findings = findings;
    }

    /** The checked house style; empty when pack or profile have a fault, which the findings name. */
    public static Optional<HouseStyle> load(TemplatePack pack, Profile profile, Findings findings) {
        Findings own = new Findings();
        Optional<PackStyle> base = packStyle(pack, own);
        Optional<HouseStyle> style = base.flatMap(found -> new HouseStyles(profile, own).with(found));
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : style;
    }

    /** Reads the style of a pack before a profile asks for it, with the typeface that most profiles choose. */
    static void prepare(Optional<TemplatePack> pack) {
        pack.flatMap(read -> packStyle(read, new Findings()))
                .ifPresent(style -> style.typefaces().values().stream()
                        .findFirst()
                        .ifPresent(typeface -> PdfRenderer.prepare(typeface, style.symbols())));
    }

    private static synchronized Optional<PackStyle> packStyle(TemplatePack pack, Findings findings) {
        List<String> hashes = pack.layers().stream().map(Layer::hash).toList();
        if (last != null && last.hashes().equals(hashes)) {
            return Optional.of(last.style());
        }
        Optional<PackStyle> style = new PackStyleReader(findings).read(pack);
        style.ifPresent(found -> last = new Loaded(hashes, found));
        return style;
    }

    private Optional<HouseStyle> with(PackStyle pack) {
        String color = color();
        Optional<Typeface> typeface = typeface(pack);
        Optional<Logo> logo = new LogoReader(profile, findings).read();
        Optional<OfficeFile> template = new WordTemplateReader(profile, findings).read();
        String accent = text("huisstijl.accent", ACCENT);
        Look look = pack.look().withColors(name -> named(name, color, accent));
        return typeface.map(
                found -> new HouseStyle(color, accent, found, pack.symbols(), logo, pack.styleSheet(), look, template));
    }

    /** The colour that a style of the pack names. */
    private static String named(String name, String color, String accent) {
        return switch (name) {
            case "hoofdkleur" -> color;
            case "steunkleur" -> Color.of(accent).groundForText().toString();
            case "inkt" -> Color.INK.toString();
            case "grijs" -> GREY;
            case "geel" -> YELLOW;
            case "wit" -> Color.WHITE.toString();
            default -> "";
        };
    }

    private String color() {
        String written = text("huisstijl.kleur", COLOR);
        Color color = Color.of(written);
        double contrast = color.contrast(Color.WHITE);
        if (contrast < Color.READABLE) {
            findings.error(
                    "te-weinig-contrast",
                    profile.placeOf("huisstijl.kleur"),
                    "De kleur '" + written + "' is op wit niet goed leesbaar: het contrast is " + dutch(contrast)
                            + " en moet ten minste 4,5 zijn.",
                    "Neem een donkerder kleur, bijvoorbeeld \"" + color.readableOnWhite() + "\".");
        }
        return written;
    }

    /** Rounded down, so that 4.49 is not shown as 4,5. */
    private static String dutch(double ratio) {
        return BigDecimal.valueOf(ratio)
                .setScale(2, RoundingMode.DOWN)
                .toPlainString()
                .replace('.', ',');
    }

    private Optional<Typeface> typeface(PackStyle pack) {
        Optional<Value> chosen = profile.find("huisstijl.lettertype");
        if (chosen.isPresent() && chosen.get() instanceof Value.Selected selected) {
            String id = selected.option().id();
            Optional<Typeface> found = Optional.ofNullable(pack.typefaces().get(id));
            if (found.isEmpty()) {
                findings.error(
                        "onbekend-lettertype",
                        profile.placeOf("huisstijl.lettertype"),
                        "Het sjablonenpakket heeft geen lettertype '" + id + "' in huisstijl/huisstijl.yaml.",
                        Suggestion.sentence(id, pack.typefaces().keySet()));
            }
            return found;
        }
        return pack.typefaces().values().stream().findFirst();
    }

    private String text(String path, String standard) {
        return profile.find(path)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .filter(text -> text.matches("#[0-9A-Fa-f]{6}"))
                .orElse(standard);
    }
}

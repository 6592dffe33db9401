package nl.ivpgenerator.generate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.TemplatePack.Layer;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.TrueType;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.HiddenCharacters;
import nl.ivpgenerator.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code huisstijl/huisstijl.yaml} of each layer, with the files that it names; what a higher layer says replaces what a lower one said. */
final class PackStyleReader {

    private static final String FOLDER = "huisstijl";
    private static final List<String> CUTS = List.of("normaal", "vet", "cursief", "vet_cursief");

    private static final long MAXIMUM_STYLE = 64 * 1024;

    /** What fetches, what would end the sheet early in a page, and the sign with which CSS can write all of these otherwise. */
    private static final List<String> UNSAFE = List.of("<", "&", "]]>", "\\", "@import", "url(", "image-set(", "src(");

    private final Findings findings;
    private final Map<String, Typeface> typefaces = new LinkedHashMap<>();
    private @Nullable String styleSheet;
    private @Nullable Look look;
    private @Nullable Typeface symbols;

    PackStyleReader(Findings findings) {
        this.findings = findings;
    }

    Optional<PackStyle> read(TemplatePack pack) {
        for (Layer layer : pack.layers()) {
            Path file = layer.folder().resolve(FOLDER).resolve("huisstijl.yaml");
            if (Files.exists(file)) {
                YamlFile.read(file, findings)
                        .ifPresent(mapping -> read(
                                new Fields(mapping, findings), layer.folder().resolve(FOLDER)));
            }
        }
        if (styleSheet == null || look == null || symbols == null || typefaces.isEmpty()) {
            if (!findings.hasErrors()) {
                findings.error(
                        "huisstijl-onvolledig",
                        Place.ofFile(ShownPath.of(pack.layers().get(0).folder().resolve(FOLDER))),
                        "Het sjablonenpakket heeft een stijlblad, stijlen voor de tekstverwerker, een lettertype en tekens nodig.",
                        "Noem ze in huisstijl/huisstijl.yaml.");
            }
            return Optional.empty();
        }
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new PackStyle(styleSheet, look, typefaces, symbols));
    }

    private void read(Fields fields, Path folder) {
        fields.allowOnly(List.of("stijlblad", "tekstverwerker", "lettertypen", "tekens"));
        if (fields.has("stijlblad")) {
            file(fields, "stijlblad", folder).ifPresent(this::styleSheet);
        }
        if (fields.has("tekstverwerker")) {
            file(fields, "tekstverwerker", folder)
                    .flatMap(file -> new LookReader(findings).read(file))
                    .ifPresent(found -> look = found);
        }
        fields.fields("lettertypen")
                .ifPresent(all -> all.mapping()
                        .keys()
                        .forEach(id -> all.fields(id).ifPresent(one -> typefaces.put(id, typeface(one, folder)))));
        fields.fields("tekens").ifPresent(one -> symbols = typeface(one, folder));
    }

    private Typeface typeface(Fields fields, Path folder) {
        List<String> known = new ArrayList<>(List.of("naam", "schreef"));
        known.addAll(CUTS);
        fields.allowOnly(known);
        String name = fields.requiredText("naam");
        fields.requiredText("normaal");
        List<Font> fonts = new ArrayList<>();
        for (String cut : CUTS) {
            if (fields.has(cut)) {
                file(fields, cut, folder)
                        .flatMap(path -> font(path, cut.startsWith("vet"), cut.endsWith("cursief")))
                        .ifPresent(fonts::add);
            }
        }
        return new Typeface(name, fields.yes("schreef", false), fonts);
    }

    private Optional<Font> font(Path file, boolean bold, boolean italic) {
        try {
            byte[] data = Files.readAllBytes(file);
            if (TrueType.is(data) && TrueType.isWhole(data)) {
                return Optional.of(new Font(bold, italic, data));
            }
            if (TrueType.is(data)) {
                refuse(
                        "lettertype-onbruikbaar",
                        file,
                        "Dit lettertype is beschadigd of niet helemaal gekopieerd.",
                        "Kopieer het bestand opnieuw.");
            } else {
                refuse(
                        "lettertype-onbruikbaar",
                        file,
                        "Dit is geen TrueType-lettertype.",
                        "Neem een bestand dat op .ttf eindigt.");
            }
        } catch (IOException e) {
            refuse("bestand-onleesbaar", file, "Dit bestand kan niet worden gelezen.", "Controleer de leesrechten.");
        }
        return Optional.empty();
    }

    /** A style sheet may not fetch anything, nor hold what would end it early in a page. */
    private void styleSheet(Path file) {
        try {
            if (Files.size(file) > MAXIMUM_STYLE) {
                refuse(
                        "stijlblad-te-groot",
                        file,
                        "Een stijlblad is ten hoogste " + MAXIMUM_STYLE / 1024 + " kB.",
                        "Haal regels weg die niet nodig zijn.");
                return;
            }
            String css = HiddenCharacters.replace(Files.readString(file), ShownPath.of(file), findings);
            String plain = css.toLowerCase(Locale.ROOT);
            if (UNSAFE.stream().anyMatch(plain::contains)) {
                refuse(
                        "stijlblad-onveilig",
                        file,
                        "In een stijlblad mag dit niet staan: " + String.join(" ", UNSAFE),
                        "Zet alle regels in dit ene bestand.");
            }
            styleSheet = css;
        } catch (CharacterCodingException e) {
            refuse("bestand-onleesbaar", file, "Dit bestand is geen UTF-8.", "Bewaar het als UTF-8.");
        } catch (IOException e) {
            refuse("bestand-onleesbaar", file, "Dit bestand kan niet worden gelezen.", "Controleer de leesrechten.");
        }
    }

    /** The file that a key names, inside the folder of its layer. */
    private Optional<Path> file(Fields fields, String key, Path folder) {
        String name = fields.text(key, "");
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.of(file);
            }
        } catch (InvalidPathException | IOException e) {
            // told below: for the author of a pack it is a file that is not there
        }
        findings.error(
                "bestand-ontbreekt",
                fields.place(key),
                "Het bestand '" + name + "' bestaat niet in de map '" + ShownPath.of(folder) + "'.");
        return Optional.empty();
    }

    private void refuse(String code, Path file, String message, String hint) {
        findings.error(code, Place.ofFile(ShownPath.of(file)), message, hint);
    }
}

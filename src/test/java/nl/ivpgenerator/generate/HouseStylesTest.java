package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.render.HouseStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStylesTest {

    private final Findings findings = new Findings();

    @TempDir
    private Path folder;

    @Test
    void aProfileThatChoosesNothingGetsTheFirstTypefaceAndNoLogo() {
        HouseStyle style = load("{}").orElseThrow();

        assertThat(style.typeface().name()).isEqualTo("Source Sans 3");
        assertThat(style.typeface().fonts()).hasSize(4);
        assertThat(style.symbols().name()).isEqualTo("DejaVu Sans");
        assertThat(style.logo()).isEmpty();
    }

    @Test
    void everyTypefaceThatMayBeChosenIsThere() {
        for (String id : List.of("source-sans", "source-serif", "atkinson-hyperlegible")) {
            assertThat(load("{lettertype: " + id + "}")).isPresent();
        }
    }

    @Test
    void aPaleColourIsRefusedWithItsContrastAndADarkerOne() {
        assertThat(load("{kleur: \"#f08000\"}")).isEmpty();

        assertThat(only().code()).isEqualTo("te-weinig-contrast");
        assertThat(only().message())
                .isEqualTo(
                        "De kleur '#f08000' is op wit niet goed leesbaar: het contrast is 2,69 en moet ten minste 4,5 zijn.");
        assertThat(only().hint()).contains("bijvoorbeeld \"#");
    }

    /** The last ones are how CSS writes {@code url} and {@code import} otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {background: URL(https://voorbeeld.nl/x)}",
                "@import 'x.css';",
                "a {content: '</style><script>'}",
                "/* ]]> */",
                "a {background: image-set('https://voorbeeld.nl/x' 1x)}",
                "a {background: u\\72l(https://voorbeeld.nl/x)}",
                "@\\69mport 'x.css';",
            })
    void aStyleSheetOfALayerCanNotFetchOrEndThePage(String css) throws IOException {
        assertThat(load(layer(css), "{}")).isEmpty();

        assertThat(only().code()).isEqualTo("stijlblad-onveilig");
    }

    @Test
    void aStyleSheetHasABound() throws IOException {
        assertThat(load(layer("a {color: red}\n".repeat(5_000)), "{}")).isEmpty();

        assertThat(only().code()).isEqualTo("stijlblad-te-groot");
    }

    /** Half of the directory of tables, half of the tables, and all but the last byte. */
    @ParameterizedTest
    @ValueSource(doubles = {0.000_4, 0.5, 0.999_999})
    void aFontThatWasCutOffIsNamed(double part) throws IOException {
        byte[] whole = load("{}").orElseThrow().typeface().fonts().get(0).data();

        assertThat(load(fontLayer(Arrays.copyOf(whole, (int) (whole.length * part))), "{}"))
                .isEmpty();

        assertThat(only().code()).isEqualTo("lettertype-onbruikbaar");
        assertThat(only().place().file()).endsWith("eigen.ttf");
        assertThat(only().message()).isEqualTo("Dit lettertype is beschadigd of niet helemaal gekopieerd.");
    }

    @Test
    void aFontOfAnotherFormatIsNamed() throws IOException {
        assertThat(load(fontLayer("OTTO, en dan nog wat".getBytes(StandardCharsets.UTF_8)), "{}"))
                .isEmpty();

        assertThat(only().message()).isEqualTo("Dit is geen TrueType-lettertype.");
    }

    private TemplatePack layer(String css) throws IOException {
        return layer("stijlblad: eigen.css\n", "eigen.css", css.getBytes(StandardCharsets.UTF_8));
    }

    private TemplatePack fontLayer(byte[] font) throws IOException {
        return layer("lettertypen: {eigen: {naam: Eigen, normaal: eigen.ttf}}\n", "eigen.ttf", font);
    }

    private TemplatePack layer(String style, String name, byte[] file) throws IOException {
        Path layer = Files.createDirectories(folder.resolve("laag/huisstijl")).getParent();
        Files.writeString(layer.resolve("pack.yaml"), "naam: laag\nversie: \"1\"\n");
        Files.writeString(layer.resolve("huisstijl/huisstijl.yaml"), style);
        Files.write(layer.resolve("huisstijl").resolve(name), file);
        return PackReader.read(List.of(Path.of("templates/vpt"), layer), findings)
                .orElseThrow();
    }

    @Test
    void aLogoComesWithItsSizeAndItsWords() throws IOException {
        logo("logo.png", "png", 300, 100);

        HouseStyle style =
                load("{logo: {bestand: logo.png, omschrijving: Wapen}}").orElseThrow();

        HouseStyle.Logo logo = style.logo().orElseThrow();
        assertThat(logo.mediaType()).isEqualTo("image/png");
        assertThat(logo.width()).isEqualTo(300);
        assertThat(logo.description()).isEqualTo("Wapen");
    }

    @Test
    void aLogoWithoutWordsIsRefused() throws IOException {
        logo("logo.jpg", "jpg", 30, 10);

        assertThat(load("{logo: {bestand: logo.jpg}}")).isEmpty();
        assertThat(only().code()).isEqualTo("logo-zonder-omschrijving");
    }

    @Test
    void aLogoOutsideTheFolderIsRefusedAlsoThroughALink() throws IOException {
        Path outside = Files.createTempFile("logo", ".png");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), outside);

        load("{logo: {bestand: link.png, omschrijving: Wapen}}");
        load("{logo: {bestand: ../logo.png, omschrijving: Wapen}}");

        assertThat(findings.sorted()).extracting(Finding::code).containsOnly("logo-buiten-map");
        Files.delete(link);
        Files.delete(outside);
    }

    @Test
    void aLogoThatIsNoPictureOrTooLargeIsRefused() throws IOException {
        Files.writeString(folder.resolve("tekst.png"), "geen plaatje");
        logo("breed.png", "png", 4001, 1);

        load("{logo: {bestand: tekst.png, omschrijving: Wapen}}");
        load("{logo: {bestand: breed.png, omschrijving: Wapen}}");

        assertThat(findings.sorted()).extracting(Finding::code).contains("logo-onleesbaar", "logo-te-groot");
    }

    private Finding only() {
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().get(0);
    }

    private void logo(String name, String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, format, folder.resolve(name).toFile());
    }

    private Optional<HouseStyle> load(String style) {
        return load(StyleProfile.PACK, style);
    }

    private Optional<HouseStyle> load(TemplatePack pack, String style) {
        return HouseStyles.load(pack, StyleProfile.of(folder, style, findings), findings);
    }
}

package nl.ivpgenerator.render.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.read.Parts;
import nl.ivpgenerator.render.read.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The package (ODF 1.3 part 2) and what it says of itself. */
class OdtPackageTest {

    private final byte[] file = new OdtRenderer().render(Samples.protocol(), SampleStyles.serif());

    @Test
    void theKindComesFirstStoredAndWithoutExtraField() {
        assertThat(new String(file, 30, 8 + 39, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(file[8]).as("method: stored").isZero();
        assertThat(file[28]).as("length of the extra field").isZero();
    }

    @Test
    void noEntryHasAnExtraFieldOrATimeOfToday() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getExtra()).as(entry.getName()).isNull();
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
            }
        }
    }

    @Test
    void theManifestNamesEveryPart() {
        Parts parts = Parts.of(file);
        List<String> expected = new ArrayList<>(parts.files().keySet());
        expected.removeAll(List.of("mimetype", "META-INF/manifest.xml"));
        expected.add("/");
        assertThat(Xml.all(parts.xml("META-INF/manifest.xml"), "manifest:file-entry")
                        .map(entry -> entry.getAttribute("manifest:full-path")))
                .containsExactlyInAnyOrderElementsOf(expected)
                .contains("Pictures/logo.png");
    }

    @Test
    void saysWhoseDocumentItIsAndOfWhichDay() {
        Document meta = Parts.of(file).xml("meta.xml");

        assertThat(text(meta, "dc:title")).isEqualTo("Agressieprotocol gemeente Noardeast-Fryslân");
        assertThat(text(meta, "dc:creator")).isEqualTo("Gemeente Noardeast-Fryslân");
        assertThat(text(meta, "dc:description")).contains("Wat wij doen", "intern");
        assertThat(text(meta, "dc:language")).isEqualTo("nl-NL");
        assertThat(text(meta, "dc:date")).isEqualTo("2027-01-15T00:00:00");
    }

    @Test
    void equalInputGivesEqualBytes() {
        assertThat(new OdtRenderer().render(Samples.protocol(), SampleStyles.serif()))
                .isEqualTo(file);
    }

    private static String text(Document document, String name) {
        return Xml.all(document, name).findFirst().orElseThrow().getTextContent();
    }
}

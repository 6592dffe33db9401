package nl.ivpgenerator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.render.office.XmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {

    private static final String IN_USE = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"kop\"/></w:sectPr>";
    private static final String PICTURE =
            "<w:p><w:r><w:drawing><a:blip r:embed=\"plaat\"/></w:drawing></w:r><w:r><w:t>tekst</w:t></w:r></w:p>";

    private final Findings findings = new Findings();

    @Test
    void aTemplateOfWordIsReadAsADocument() {
        SampleTemplate template = new SampleTemplate()
                .mainKind("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml");

        assertThat(template.read(findings)).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    static Stream<Arguments> unusable() {
        String excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        String strict = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>";
        return Stream.of(
                Arguments.of("geen-word-bestand", new SampleTemplate().mainKind(excel)),
                Arguments.of("word-bestand-onveilig", new SampleTemplate().styles("<open>")),
                Arguments.of(
                        "word-bestand-onveilig",
                        new SampleTemplate().header("kop", "&x;").body(IN_USE)),
                Arguments.of("word-sjabloon-haalt-op", header("<w:fldSimple w:instr=\" IncludePicture x \"/>")),
                Arguments.of(
                        "word-sjabloon-haalt-op",
                        header("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> DDE</w:instrText>"
                                + "<w:instrText>AUTO x</w:instrText></w:r>")));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCanNotServeIsRefusedWithOneReason(String code, SampleTemplate template) {
        assertThat(template.read(findings)).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void aPictureOfAHeaderComesAlongUnderANewName() {
        Template template = header(PICTURE)
                .raw("word/media/logo.png", "image/png", "beeld")
                .relation("word/kop.xml", "plaat", "image", "media/logo.png", false)
                .read();

        assertThat(template.parts())
                .extracting(CarriedPart::name)
                .containsExactly("word/sjabloon/beeld1.png", "word/sjabloon/_rels/header1.xml.rels");
        assertThat(template.parts().get(1).data()).asString().contains("\"plaat\"", "/word/sjabloon/beeld1.png");
        assertThat(text(template)).contains("<a:blip r:embed=\"plaat\"/>");
    }

    @Test
    void aPictureFromElsewhereStaysBehindWithAWarning() {
        Template template = header(PICTURE)
                .relation("word/kop.xml", "plaat", "image", "https://voorbeeld.nl/telpixel.png", true)
                .read(findings)
                .orElseThrow();

        assertThat(codes(Severity.WARNING)).containsExactly("word-sjabloon-van-buiten");
        assertThat(text(template)).doesNotContain("blip", "plaat").contains("tekst");
        assertThat(template.parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:object><v:shape/></w:object></w:r>",
                "<w:altChunk r:id=\"plaat\"/>",
                "<w:r><w:pict><v:imagedata r:id=\"plaat\"/></w:pict></w:r>",
                "<w:r><w:pict><v:imagedata src=\"https://voorbeeld.nl/x.png\"/></w:pict></w:r>",
                "<w:hyperlink r:id=\"plaat\"><w:r/></w:hyperlink>"
            })
    void nothingRefersToWhatStaysBehind(String xml) {
        Template template = header("<w:p>" + xml + "</w:p>")
                .relation("word/kop.xml", "plaat", "hyperlink", "file:///c:/x", true)
                .read();

        assertThat(text(template)).doesNotContain("plaat", "object", "altChunk", "voorbeeld.nl");
    }

    @Test
    void macrosAndOtherPartsNeverComeAlong() {
        Template template = new SampleTemplate()
                .raw("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "macro")
                .relation("word/document.xml", "vba", "vbaProject", "vbaProject.bin", false)
                .raw("customXml/item1.xml", "application/xml", "<geheim/>")
                .relation("word/document.xml", "xml", "customXml", "../customXml/item1.xml", false)
                .settings("<w:attachedTemplate r:id=\"x\"/><w:mailMerge/><w:evenAndOddHeaders/>")
                .read(findings)
                .orElseThrow();

        assertThat(codes(Severity.WARNING)).containsExactly("word-sjabloon-macros");
        assertThat(template.parts()).isEmpty();
        assertThat(template.settings().allowed("evenAndOddHeaders")).isPresent();
        assertThat(template.settings().allowed("attachedTemplate")).isEmpty();
        assertThat(template.settings().allowed("mailMerge")).isEmpty();
    }

    @Test
    void aHeaderShowsTheTitleOfTheDocument() {
        Template template = header("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath=\"/ns0:title[1]\" "
                        + "w:storeItemID=\"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}\"/></w:sdtPr>"
                        + "<w:sdtContent><w:r><w:t>[Titel]</w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>Jan</w:t></w:r></w:fldSimple></w:p>")
                .read();

        String filled = new String(template.headers().get(0).filled("Norm & regel", "Stad"), StandardCharsets.UTF_8);

        assertThat(filled)
                .contains("<w:t>Norm &amp; regel</w:t>", "<w:t>Stad</w:t>")
                .doesNotContain("[Titel]", "Jan", "showingPlcHdr");
        assertThat(text(template)).contains("[Titel]");
    }

    private Stream<String> codes(Severity severity) {
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code);
    }

    private static SampleTemplate header(String xml) {
        return new SampleTemplate().header("kop", xml).body(IN_USE);
    }

    private static String text(Template template) {
        return Optional.of(template.headers().get(0))
                .map(header -> XmlWriter.toXml(header.content().getDocumentElement()))
                .orElseThrow();
    }
}

package nl.ivpgenerator.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SafeXmlTest {

    private static final String PART = "word/document.xml";

    private final Findings findings = new Findings();

    @Test
    void anAbsentPartIsNoFault() {
        OfficeFile file = new OfficeFile("brief.docx", Map.of());

        assertThat(SafeXml.parse(file, PART, Place.ofFile("x"), findings)).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "<a>",
                "geen xml",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;&x;&x;&x;'>]><a>&y;</a>",
                "<a>&onbekend;</a>",
                "<a b='1' b='2'/>",
                "<ns:a/>",
                "<a>".repeat(500) + "</a>".repeat(500),
                "<a>" + "<b/>".repeat(3_000_000) + "</a>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatCouldDoHarmIsRefused(String xml) {
        assertThat(parse(xml, StandardCharsets.UTF_8)).isEmpty();

        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).code()).isIn("word-bestand-onveilig", "word-bestand-te-groot");
        assertThat(findings.sorted().get(0).message())
                .startsWith("Het bestand 'brief.docx' ")
                .contains(PART);
    }

    @Test
    void aDocumentTypeIsSeenInEveryEncoding() {
        String xml = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a><a/>";

        assertThat(parse(xml, StandardCharsets.UTF_16)).isEmpty();
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        String xml = "<w:a xmlns:w=\"urn:w\" c=\"1 &lt; 2 &amp; &quot;3&quot;&#10;&#9;4\" w:b=\"2\">"
                + "tekst &lt;b&gt;&#13;\n <w:leeg/><los xmlns=\"urn:los\" d=\"é𝄞\"/></w:a>";

        assertThat(XmlWriter.toXml(read(xml).getDocumentElement())).isEqualTo(xml);
    }

    @Test
    void anElementAloneTakesItsNamespacesAlong() {
        Document document = read("<w:a xmlns:w=\"urn:w\" xmlns:x=\"urn:x\"><w:b mc=\"x\"><w:c/></w:b></w:a>");
        Element inner = Dom.child(document.getDocumentElement(), "urn:w", "b").orElseThrow();

        assertThat(XmlWriter.toXml(inner)).isEqualTo("<w:b xmlns:w=\"urn:w\" xmlns:x=\"urn:x\" mc=\"x\"><w:c/></w:b>");
    }

    @Test
    void anAddedElementDeclaresTheNamespaceThatItBrings() {
        Document document = read("<a xmlns=\"urn:een\"/>");
        document.getDocumentElement().appendChild(document.createElementNS("urn:w", "w:b"));
        document.getDocumentElement().appendChild(document.createElement("kaal"));

        assertThat(XmlWriter.toXml(document.getDocumentElement()))
                .isEqualTo("<a xmlns=\"urn:een\"><w:b xmlns:w=\"urn:w\"/><kaal xmlns=\"\"/></a>");
    }

    @Test
    void elementsAreFoundByNamespaceWhateverTheirPrefix() {
        Document document = read("<a xmlns:p='urn:w' xmlns:q='urn:w'> <p:b w='1'/><q:b><p:b/></q:b><b/></a>");

        assertThat(Dom.children(document.getDocumentElement(), "urn:w", "b")).hasSize(2);
        assertThat(Dom.all(document, "urn:w", "b")).hasSize(3);
        assertThat(Dom.attribute(Dom.all(document, "urn:w", "b").get(0), "", "w"))
                .contains("1");
        assertThat(Dom.attribute(document.getDocumentElement(), "urn:w", "w")).isEmpty();
    }

    private Document read(String xml) {
        return parse(xml, StandardCharsets.UTF_8).orElseThrow(() -> new AssertionError(findings.sorted()));
    }

    private Optional<Document> parse(String xml, Charset encoding) {
        OfficeFile file = new OfficeFile("brief.docx", Map.of(PART, xml.getBytes(encoding)));
        return SafeXml.parse(file, PART, Place.ofFile("stad.yaml"), findings);
    }
}

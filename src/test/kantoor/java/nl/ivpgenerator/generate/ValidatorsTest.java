package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every file is valid, and the validators do find a fault when there is one. */
@ResourceLock(OfficeFiles.LOCK)
class ValidatorsTest {

    @Test
    void everyOpenDocumentFileIsValid() {
        List<Path> files = OfficeFiles.all("odt");
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(Validators.odt(files)).isEmpty();
    }

    @Test
    void everyWordFileIsValid() {
        List<Path> files = OfficeFiles.all("docx");
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(Validators.docx(files)).isEmpty();
    }

    @Test
    void anAttributeThatOpenDocumentDoesNotKnowIsFound() {
        Path file = OfficeFiles.damaged(
                OfficeFiles.all("odt").get(0),
                "kenmerk.odt",
                "content.xml",
                "<office:text>",
                "<office:text><text:p text:onbekend=\"ja\"/>");
        assertThat(Validators.odt(List.of(file))).singleElement().asString().contains("text:onbekend");
    }

    @Test
    void anElementThatWordDoesNotKnowIsFound() {
        Path file = OfficeFiles.damaged(
                OfficeFiles.all("docx").get(0),
                "element.docx",
                "word/document.xml",
                "<w:body>",
                "<w:body><w:onbekend/>");
        assertThat(Validators.docx(List.of(file))).singleElement().asString().contains("onbekend");
    }

    @Test
    void aRelationThatLeadsNowhereIsFound() {
        Path file = OfficeFiles.damaged(
                OfficeFiles.all("docx").get(0),
                "relatie.docx",
                "word/document.xml",
                "(<w:footerReference [^>]*r:id=\")[^\"]*",
                "$1rIdNergens");
        assertThat(Validators.docx(List.of(file))).anyMatch(fault -> fault.contains("rIdNergens"));
    }
}

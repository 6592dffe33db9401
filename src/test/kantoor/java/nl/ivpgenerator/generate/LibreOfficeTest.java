package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.read.OdtReading;
import nl.ivpgenerator.render.read.Reading;
import nl.ivpgenerator.render.read.Structure;
import nl.ivpgenerator.render.read.WordReading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice opens every file, and what it saves has the same words, notes, headings, anchors and tables. */
@ResourceLock(OfficeFiles.LOCK)
class LibreOfficeTest {

    @BeforeAll
    static void needsLibreOffice() {
        Assumptions.assumeTrue(LibreOffice.isThere(), "LibreOffice is not installed here");
    }

    @ParameterizedTest
    @CsvSource({"docx,docx", "docx,odt", "odt,odt", "odt,docx"})
    void nothingIsLostWhenSavedAgain(String from, String to) {
        List<Path> files = OfficeFiles.all(from);
        Path saved = LibreOffice.convert(files, from, to);
        List<String> lost = new ArrayList<>();
        for (Path file : files) {
            byte[] before = OfficeFiles.bytes(file);
            byte[] after = OfficeFiles.bytes(saved.resolve(renamed(file, to)));
            lost(structure(before, from), structure(after, to)).forEach(what -> lost.add(file + ": " + what));
            Parity.differences(reading(before, from), reading(after, to))
                    .forEach(what -> lost.add(file + ": " + what));
        }
        assertThat(lost).isEmpty();
    }

    private static List<String> lost(Structure before, Structure after) {
        List<String> lost = new ArrayList<>();
        before.bookmarks().stream()
                .filter(anchor -> !after.bookmarks().contains(anchor))
                .forEach(anchor -> lost.add("anchor " + anchor));
        if (!after.headings().equals(before.headings())) {
            lost.add("headings " + before.headings() + " became " + after.headings());
        }
        if (after.tables() != before.tables()) {
            lost.add("tables: " + before.tables() + " became " + after.tables());
        }
        return lost;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void everyHeadingIsInThePdf(String from) throws IOException {
        List<Path> files = OfficeFiles.all(from);
        Path made = LibreOffice.convert(files, from, "pdf");
        for (Path file : files) {
            try (PDDocument pdf = Loader.loadPDF(made.resolve(renamed(file, "pdf")).toFile())) {
                String text = bare(new PDFTextStripper().getText(pdf));
                assertThat(structure(OfficeFiles.bytes(file), from).headings())
                        .allSatisfy(heading -> assertThat(text).contains(bare(heading.text())));
            }
        }
    }

    /** Otherwise the tests above would say nothing. */
    @ParameterizedTest
    @CsvSource({"docx,word/document.xml,</w:body>", "odt,content.xml,</office:text>"})
    void aBrokenFileIsNotTakenForAGoodOne(String format, String part, String end) {
        Path file = OfficeFiles.damaged(OfficeFiles.all(format).get(0), "kapot." + format, part, end, "");
        Path made = LibreOffice.convert(List.of(file), format, "pdf");
        assertThat(made.resolve("kapot.pdf")).doesNotExist();
    }

    private static String renamed(Path file, String format) {
        return file.getFileName().toString().replaceFirst("[^.]*$", format);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static Structure structure(byte[] file, String format) {
        return format.equals("odt") ? Structure.ofOpenDocument(file) : Structure.ofWord(file);
    }

    private static Reading reading(byte[] file, String format) {
        return format.equals("odt") ? OdtReading.of(file) : WordReading.of(file);
    }
}

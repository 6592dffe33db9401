package nl.ivpgenerator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ivpgenerator.render.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What a PDF is, whoever made it.
 *
 * @param typefaces their names, without weight and slope
 * @param maker the program that names itself in the file
 * @param kilobytes its size in kB of 1024 bytes
 * @param faults what veraPDF finds against PDF/UA-1 and PDF/A-2a, each rule once, with the standard in front
 */
record PdfFacts(int pages, Words words, Set<String> typefaces, String maker, long kilobytes, List<String> faults) {

    static PdfFacts of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return new PdfFacts(
                        pdf.getNumberOfPages(),
                        Words.of(new PDFTextStripper().getText(pdf)),
                        typefaces(pdf),
                        maker(pdf.getDocumentInformation()),
                        bytes.length / 1024,
                        VeraPdf.faults(bytes));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> typefaces(PDDocument pdf) throws IOException {
        Set<String> typefaces = new TreeSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                String font = page.getResources().getFont(name).getName();
                typefaces.add(font.replaceFirst("^[A-Z]{6}\\+", "")
                        .replaceFirst("(-(Regular|Bold|Italic|BoldItalic))+$", ""));
            }
        }
        return typefaces;
    }

    private static String maker(PDDocumentInformation told) {
        return Optional.ofNullable(told.getProducer())
                .or(() -> Optional.ofNullable(told.getCreator()))
                .orElse("");
    }

    String accessible() {
        return verdict(PDFAFlavour.PDFUA_1);
    }

    String archival() {
        return verdict(PDFAFlavour.PDFA_2_A);
    }

    private String verdict(PDFAFlavour standard) {
        long broken = faults.stream()
                .filter(fault -> fault.startsWith(standard + " "))
                .map(PdfFacts::rule)
                .distinct()
                .count();
        return broken == 0 ? "yes" : "no (" + broken + (broken == 1 ? " rule)" : " rules)");
    }

    /** The standard and the number of the rule. */
    private static String rule(String fault) {
        String[] words = fault.split(" ", 3);
        return words[0] + " " + words[1];
    }
}

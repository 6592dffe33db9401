package nl.ivpgenerator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.SampleStyles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;

/** Fails when the library names its switches otherwise: then its metadata costs time again, and the class is of no use. */
class LibraryMetadataTest {

    @Test
    void theLibraryTagsAndWritesNoMetadata() throws IOException {
        try (PDDocument pdf = new PDDocument();
                DocumentFonts fonts = new DocumentFonts(pdf);
                PdfBoxRenderer maker = builder(pdf, fonts).buildPdfRenderer()) {
            LibraryMetadata.leaveOut(maker);
            maker.createPDFWithoutClosing();

            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMetadata()).isNull();
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf, DocumentFonts fonts) {
        HouseStyle style = SampleStyles.sans();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.withHtmlContent(
                "<html lang=\"nl\"><head><title>Proef</title><style>* {font-family: '"
                        + style.typeface().name() + "'}</style></head><body><p>Een woord.</p></body></html>",
                "");
        fonts.offer(style.typeface(), builder);
        return builder;
    }
}

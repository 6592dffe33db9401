package nl.ivpgenerator.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ivpgenerator.render.pdf.LibraryMetadata;

/**
 * The PDF library by itself: a finished page in, a PDF out. Of the program nothing is used but what spares the library work. Arguments: the page, the
 * PDF, and for each font its file, family, weight and slope.
 */
public final class LibraryMain {

    private LibraryMain() {}

    public static void main(String[] arguments) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.withHtmlContent(Files.readString(Path.of(arguments[0])), "");
        for (int i = 2; i < arguments.length; i += 4) {
            builder.useFont(
                    new File(arguments[i]),
                    arguments[i + 1],
                    Integer.valueOf(arguments[i + 2]),
                    FontStyle.valueOf(arguments[i + 3]),
                    true);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            builder.toStream(out);
            try (PdfBoxRenderer maker = builder.buildPdfRenderer()) {
                LibraryMetadata.leaveOut(maker);
                maker.createPDF();
            }
        }
    }
}

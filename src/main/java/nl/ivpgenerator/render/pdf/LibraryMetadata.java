package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;

/**
 * Keeps the library from writing metadata of its own, which {@link Identity} would replace at once: making it takes much of the time of a short
 * document. The library ties it to its switches for PDF/UA and PDF/A, which also turn on the tags, so the switches are set back when they have done the rest.
 */
public final class LibraryMetadata {

    private LibraryMetadata() {}

    /** A later version of the library may have no such fields; then it writes its metadata, in vain. */
    public static void leaveOut(PdfBoxRenderer maker) {
        try {
            Field accessible = PdfBoxRenderer.class.getDeclaredField("_pdfUaConformance");
            Field lasting = PdfBoxRenderer.class.getDeclaredField("_pdfAConformance");
            accessible.setAccessible(true);
            lasting.setAccessible(true);
            accessible.setBoolean(maker, false);
            lasting.set(maker, PdfAConformance.NONE);
        } catch (ReflectiveOperationException | IllegalArgumentException otherwiseNamed) {
            return;
        }
    }
}

package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.UnusableStyleException;
import nl.ivpgenerator.render.html.HtmlPage;
import nl.ivpgenerator.render.html.Medium;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF, accessible and lasting at once: PDF/UA-1 and PDF/A-2a. Reads nothing but document and house style, and prints no warnings. */
public final class PdfRenderer implements Renderer {

    static {
        Warnings.silence();
    }

    /** Does beforehand what a first PDF with these typefaces would wait for. */
    public static void prepare(Typeface typeface, Typeface symbols) {
        Glyphs.prepare(typeface);
        Glyphs.prepare(symbols);
    }

    @Override
    public String format() {
        return "pdf";
    }

    /**
     * Fails with {@link MissingGlyphException} when the fonts lack a character of the text, and with {@link UnusableStyleException} when the
     * libraries can make nothing of style sheet or fonts.
     */
    @Override
    public byte[] render(Document document, HouseStyle style) {
        String page = HtmlPage.write(document, style, Medium.PAPER);
        org.w3c.dom.Document tree = PageTree.parse(page);
        try {
            return pdf(document, style, page, tree);
        } catch (MissingGlyphException missing) {
            throw missing;
        } catch (IOException | RuntimeException | StackOverflowError unusable) {
            throw new UnusableStyleException(unusable);
        }
    }

    private static byte[] pdf(Document document, HouseStyle style, String page, org.w3c.dom.Document tree)
            throws IOException {
        Glyphs.check(PageTree.text(tree), style);
        try (PDDocument pdf = new PDDocument();
                DocumentFonts fonts = new DocumentFonts(pdf);
                PdfBoxRenderer maker = maker(builder(tree, style, pdf, fonts))) {
            maker.createPDFWithoutClosing();
            Tags.mend(pdf);
            Artifacts.mend(pdf);
            Identity.write(pdf, document.front(), page);
            FinalFonts.make(pdf);
            Quotes.mend(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Reads the style sheets. These number their selectors from one counter that several threads may not use at once. */
    private static synchronized PdfBoxRenderer maker(PdfRendererBuilder builder) {
        PdfBoxRenderer maker = builder.buildPdfRenderer();
        maker.getSharedContext().setTextRenderer(new TextMeasure());
        LibraryMetadata.leaveOut(maker);
        return maker;
    }

    private static PdfRendererBuilder builder(
            org.w3c.dom.Document tree, HouseStyle style, PDDocument pdf, DocumentFonts fonts) {
        String logo = style.logo().map(HtmlPage::address).orElse("");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.useFastMode();
        builder.testMode(true); // leaves the pages uncompressed, for Artifacts
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.withW3cDocument(tree, "");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, type) -> !logo.isEmpty() && logo.equals(address), moment);
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, FontMetrics.of(style));
        fonts.offer(style.typeface(), builder);
        fonts.offer(style.symbols(), builder);
        return builder;
    }
}

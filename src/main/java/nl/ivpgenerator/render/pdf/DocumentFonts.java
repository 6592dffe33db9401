package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that one document uses. They are free for others once it is saved. */
final class DocumentFonts implements AutoCloseable {

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private record Taken(PreparedFont from, TrueTypeFont font) {}

    private final PDDocument pdf;
    private final List<Taken> taken = new ArrayList<>();

    DocumentFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Lets the library use a family. */
    void offer(Typeface family, PdfRendererBuilder builder) {
        for (Font font : family.fonts()) {
            FontStyle slope = font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new Supplier(font), family.name(), font.bold() ? BOLD : REGULAR, slope, true);
        }
    }

    private PDFont load(Font font) {
        PreparedFont prepared = PreparedFont.of(font);
        TrueTypeFont read = prepared.take();
        taken.add(new Taken(prepared, read));
        try {
            return PDType0Font.load(pdf, read, true);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public void close() {
        taken.forEach(one -> one.from().back(one.font()));
        taken.clear();
    }

    /** The library asks it when a text needs the font. */
    private final class Supplier extends PDFontSupplier {

        private final Font font;

        Supplier(Font font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            return load(font);
        }
    }
}

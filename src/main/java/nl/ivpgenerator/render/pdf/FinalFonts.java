package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives the fonts of a PDF their final form: only the glyphs that the document uses, with what these stand for. PDFBox does so as the first act of
 * saving and in no other way; here the saving ends at its first byte.
 */
final class FinalFonts {

    private FinalFonts() {}

    static void make(PDDocument pdf) throws IOException {
        try {
            pdf.save(new NoBytes());
        } catch (FirstByte fontsAreDone) {
            return;
        }
        throw new IllegalStateException("a PDF of no bytes");
    }

    private static final class NoBytes extends OutputStream {
        @Override
        public void write(int first) throws IOException {
            throw new FirstByte();
        }
    }

    private static final class FirstByte extends IOException {
        private static final long serialVersionUID = 1;
    }
}

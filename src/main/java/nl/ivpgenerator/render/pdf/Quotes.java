package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Some typefaces draw a quotation mark and the letter that looks like it (U+02BB, U+02BC) with one glyph, and PDFBox then says that the
 * glyph is the letter. Whoever searches for ’s-Hertogenbosch would not find it; here such glyphs become quotation marks again.
 */
final class Quotes {

    private Quotes() {}

    /** To be called when the fonts have got their final form, which is when {@link FinalFonts} has been there. */
    static void mend(PDDocument pdf) throws IOException {
        Set<COSStream> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                COSStream unicode = font == null ? null : font.getCOSStream(COSName.TO_UNICODE);
                if (unicode != null && done.add(unicode)) {
                    mend(unicode);
                }
            }
        }
    }

    /** The third number of a line is the character of the first glyph in a range. */
    private static void mend(COSStream unicode) throws IOException {
        String written = unicode.toTextString();
        String mended = written.replaceAll("(?m)^(<\\p{XDigit}+> <\\p{XDigit}+> )<02BB>", "$1<2018>")
                .replaceAll("(?m)^(<\\p{XDigit}+> <\\p{XDigit}+> )<02BC>", "$1<2019>");
        if (!mended.equals(written)) {
            try (OutputStream out = unicode.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(mended.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}

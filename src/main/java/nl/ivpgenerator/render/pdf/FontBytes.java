package nl.ivpgenerator.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.ivpgenerator.render.TrueType;

/** TrueType fonts as the PDF maker is to see them. */
public final class FontBytes {

    private static final int GSUB = tag("GSUB");
    private static final int HIDDEN = tag("gsub");

    private FontBytes() {}

    /**
     * The font without glyph substitution: the table's name in the directory is changed. PDFBox spends half of all time on
     * substitutions that Dutch text does not need (research/pdf.md, section 8); what is lost are ligatures such as fi.
     */
    public static byte[] withoutSubstitution(byte[] font) {
        ByteBuffer copy = ByteBuffer.wrap(font.clone());
        TrueType.entries(copy).filter(entry -> copy.getInt(entry) == GSUB).forEach(entry -> copy.putInt(entry, HIDDEN));
        return copy.array();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}

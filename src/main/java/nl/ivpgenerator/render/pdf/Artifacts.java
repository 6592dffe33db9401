package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What the pages show beside the document itself (ISO 32000-1, 14.8.2.2). The PDF maker notes the ground of every box as an artifact with a
 * description of its own, also of the many boxes that have none: more than half of all objects in the file. Here an artifact that paints nothing
 * goes, and the others share one description. Expects the content of the pages as it was written, and compresses it.
 */
final class Artifacts {

    private static final String BEGIN = "/Artifact /";
    private static final String DESCRIBED = " BDC\n";
    private static final String END = "EMC\n";
    private static final COSName GROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    /** Design without a rectangle: only for a ground would that have to be told. */
    private final COSDictionary layout = new COSDictionary();

    private Artifacts() {
        layout.setItem(COSName.TYPE, LAYOUT);
    }

    static void mend(PDDocument pdf) throws IOException {
        Artifacts artifacts = new Artifacts();
        for (PDPage page : pdf.getPages()) {
            Set<String> used = new HashSet<>();
            Iterator<PDStream> contents = page.getContentStreams();
            while (contents.hasNext()) {
                withoutEmpty(contents.next().getCOSObject(), used);
            }
            artifacts.describe(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES), used);
        }
    }

    /** A line end does not stand within a text of the content, so what is found here are instructions. */
    private static void withoutEmpty(COSStream stream, Set<String> used) throws IOException {
        String content = text(stream);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            int kept = 0;
            for (int at = content.indexOf(BEGIN); at >= 0; at = content.indexOf(BEGIN, at + 1)) {
                int name = at + BEGIN.length();
                int described = content.indexOf(DESCRIBED, name);
                int inside = described + DESCRIBED.length();
                if (described >= 0 && content.startsWith(END, inside)) {
                    write(content.substring(kept, at), out);
                    kept = inside + END.length();
                } else if (described >= 0) {
                    used.add(content.substring(name, described));
                }
            }
            write(content.substring(kept), out);
        }
    }

    /** One character a byte. */
    private static String text(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void write(String content, OutputStream out) throws IOException {
        out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void describe(COSDictionary descriptions, Set<String> used) {
        for (COSName name : List.copyOf(descriptions.keySet())) {
            COSDictionary description = descriptions.getCOSDictionary(name);
            if (description != null && GROUND.equals(description.getCOSName(COSName.TYPE))) {
                if (used.contains(name.getName())) {
                    descriptions.setItem(name, layout);
                } else {
                    descriptions.removeItem(name);
                }
            }
        }
    }
}

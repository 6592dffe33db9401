package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.Printed;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says of itself: title, author, dates, standards, colour space and number. Nothing in it comes from clock or machine. */
final class Identity {

    private static final String PRODUCER = "IVP-documentgenerator";
    /** For a document that has no date yet. */
    private static final LocalDate UNDATED = LocalDate.of(2026, 1, 1);

    private Identity() {}

    /** {@code content} is all that the pages are made from. */
    static void write(PDDocument pdf, Front front, String content) throws IOException {
        LocalDate date = front.date().isEmpty() ? UNDATED : LocalDate.parse(front.date());
        information(pdf.getDocumentInformation(), front, date);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(Xmp.packet(front, PRODUCER, date).getBytes(StandardCharsets.UTF_8));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(metadata);
        catalog.setMarkInfo(tagged());
        catalog.setLanguage("nl-NL");
        catalog.setViewerPreferences(titleInWindow());
        colourSpace(pdf);
        pdf.setDocumentId(number(content));
    }

    private static PDMarkInfo tagged() {
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        return info;
    }

    /** A window shows the title, not the name of the file (PDF/UA-1, 7.1). */
    private static PDViewerPreferences titleInWindow() {
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        return preferences;
    }

    private static void information(PDDocumentInformation information, Front front, LocalDate date) {
        information.setTitle(front.title());
        information.setAuthor(front.organisation());
        information.setSubject(Printed.description(front));
        information.setProducer(PRODUCER);
        information.setCreator(null);
        GregorianCalendar moment = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(moment);
        information.setModificationDate(moment);
    }

    /** Our own sRGB profile; the one of Java differs between versions. */
    private static void colourSpace(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        profile.setInt(COSName.N, 3);
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE);
                InputStream in = Identity.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("sRGB.icc is not in the program");
            }
            in.transferTo(out);
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private static long number(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

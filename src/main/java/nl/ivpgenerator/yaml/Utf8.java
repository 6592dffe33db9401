package nl.ivpgenerator.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;

/** Turns bytes into text, and says at which place they are not UTF-8. */
final class Utf8 {

    private static final String CODE = "geen-utf-8";
    private static final String ADVICE =
            "Sla het bestand op als UTF-8; in Kladblok kiest u dat bij 'Opslaan als', achter 'Codering'.";

    private Utf8() {}

    static Optional<String> decode(byte[] bytes, Source source, Findings findings) {
        if (isUtf16(bytes)) {
            findings.error(CODE, source.whole(), "Dit bestand is opgeslagen als UTF-16.", ADVICE);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutByteOrderMark(out.flip().toString());
        if (!result.isError()) {
            return Optional.of(text);
        }
        report(bytes[in.position()], text, source, findings);
        return Optional.empty();
    }

    private static void report(byte bad, String before, Source source, Findings findings) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(lineStart, before.length());
        String message = "Hier staat een teken dat geen UTF-8 is (byte 0x%02X".formatted(bad & 0xFF);
        String windows = new String(new byte[] {bad}, Charset.forName("windows-1252"));
        boolean letter = Character.isLetter(windows.codePointAt(0)) || windows.equals("€");
        findings.error(
                CODE,
                source.at(line, column),
                message + (letter ? ", waarschijnlijk '" + windows + "')." : ")."),
                ADVICE);
    }

    /** UTF-16 has a byte order mark, or for plain Latin text a zero among its first two bytes. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || (first == 0) != (second == 0);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

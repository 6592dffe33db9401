package nl.ivpgenerator.render.office;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads all parts of a zip file by the directory at its end (PKWARE APPNOTE 4.3.12 and 4.3.16), within bounds. The JDK's stream reads by what
 * stands before each part instead, which not all programs fill in, and its file reader needs a file on disk.
 */
final class ZipParts {

    static final int MAXIMUM_PARTS = 2_000;
    static final int MAXIMUM_PART = 30_000_000;
    static final int MAXIMUM_TOTAL = 100_000_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int PART = 0x04034b50;
    private static final int PART_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private long total;

    private ZipParts(byte[] data) {
        zip = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts by name in the order of the directory, without folders. */
    static Map<String, byte[]> read(byte[] data) throws OfficeFault {
        try {
            return new ZipParts(data).read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException pointsOutside) {
            throw OfficeFault.damaged();
        }
    }

    private Map<String, byte[]> read() throws OfficeFault {
        int end = end();
        int count = unsigned(end + 10);
        if (count > MAXIMUM_PARTS) {
            throw OfficeFault.tooLarge("heeft " + count + " onderdelen; het mogen er ten hoogste 2000 zijn.");
        }
        int entry = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (zip.getInt(entry) != ENTRY) {
                throw OfficeFault.damaged();
            }
            int nameLength = unsigned(entry + 28);
            add(text(entry + ENTRY_LENGTH, nameLength), entry);
            entry += ENTRY_LENGTH + nameLength + unsigned(entry + 30) + unsigned(entry + 32);
        }
        return parts;
    }

    /** Where the end of the directory starts: the last such mark in the file; only a remark may follow. */
    private int end() throws OfficeFault {
        int first = Math.max(0, zip.capacity() - END_LENGTH - 0xffff);
        for (int at = zip.capacity() - END_LENGTH; at >= first; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw OfficeFault.damaged();
    }

    private void add(String name, int entry) throws OfficeFault {
        checkName(name);
        if ((unsigned(entry + 8) & 1) != 0) {
            throw new OfficeFault("word-bestand-versleuteld", "is versleuteld.", "Bewaar het zonder wachtwoord.");
        }
        if (!name.endsWith("/")) {
            parts.put(name, content(entry));
        }
    }

    private void checkName(String name) throws OfficeFault {
        boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":");
        boolean strange = name.isEmpty() || name.matches("(?s).*\\p{Cc}.*") || name.contains("//");
        if (outside || strange || ("/" + name + "/").matches(".*/\\.\\.?/.*")) {
            throw OfficeFault.unsafe("heeft een onderdeel met een naam die niet mag.");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw OfficeFault.unsafe("heeft twee onderdelen met dezelfde naam.");
        }
    }

    private byte[] content(int entry) throws OfficeFault {
        int packed = zip.getInt(entry + 20);
        int size = zip.getInt(entry + 24);
        int part = zip.getInt(entry + 42);
        if (zip.getInt(part) != PART) {
            throw OfficeFault.damaged();
        }
        int start = part + PART_LENGTH + unsigned(part + 26) + unsigned(part + 28);
        byte[] content = switch (unsigned(entry + 10)) {
            case STORED -> stored(start, packed);
            case DEFLATED -> inflated(start, packed);
            default -> throw OfficeFault.damaged();
        };
        CRC32 sum = new CRC32();
        sum.update(content);
        if (content.length != size || (int) sum.getValue() != zip.getInt(entry + 16)) {
            throw OfficeFault.damaged();
        }
        return content;
    }

    private byte[] stored(int start, int length) throws OfficeFault {
        if (length < 0) {
            throw OfficeFault.damaged();
        }
        count(0, length);
        byte[] content = new byte[length];
        zip.get(start, content);
        return content;
    }

    /** Counts while it unpacks: what a part says of its own size can be untrue. */
    private byte[] inflated(int start, int packed) throws OfficeFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, packed);
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw OfficeFault.damaged();
                }
                count(out.size(), length);
                out.write(buffer, 0, length);
            }
        } catch (DataFormatException e) {
            throw OfficeFault.damaged();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private void count(int before, int more) throws OfficeFault {
        total += more;
        if (before + more > MAXIMUM_PART || total > MAXIMUM_TOTAL) {
            throw OfficeFault.tooLarge(
                    "is uitgepakt te groot: een onderdeel mag ten hoogste 30 MB zijn en alles" + " samen 100 MB.");
        }
    }

    private String text(int start, int length) {
        byte[] bytes = new byte[length];
        zip.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}

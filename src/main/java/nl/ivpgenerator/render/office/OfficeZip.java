package nl.ivpgenerator.render.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a document: the first one as the format asks, the others by name, all with one fixed time. */
public final class OfficeZip {

    /**
     * Not the first day that zip knows: at that instant the JDK adds a field with the time zone in it, which differs between machines and which
     * OpenDocument forbids (ODF 1.3 part 2, 3.3).
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OfficeZip() {}

    /** A Word document: the list of content types comes first. */
    public static byte[] word(Map<String, byte[]> parts) {
        return pack(parts, "[Content_Types].xml", false);
    }

    /** An OpenDocument file: its kind comes first, not compressed, so that it can be read at a fixed place. */
    public static byte[] openDocument(Map<String, byte[]> parts) {
        return pack(parts, "mimetype", true);
    }

    /** A Word document with its parts in the order that an existing file has them in. */
    public static byte[] inOrder(Map<String, byte[]> parts) {
        return pack(parts, "");
    }

    private static byte[] pack(Map<String, byte[]> parts, String first, boolean storeFirst) {
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(first, parts.getOrDefault(first, new byte[0]));
        new TreeMap<>(parts).forEach(ordered::putIfAbsent);
        return pack(ordered, storeFirst ? first : "");
    }

    private static byte[] pack(Map<String, byte[]> ordered, String stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
                add(zip, part.getKey(), part.getValue(), part.getKey().equals(stored));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, boolean store) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (store) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCompressedSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

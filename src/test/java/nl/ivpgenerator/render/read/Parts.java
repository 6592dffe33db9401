package nl.ivpgenerator.render.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ivpgenerator.render.office.OfficeZip;
import org.w3c.dom.Document;

/** The parts of a DOCX or ODT file, in the order of the file. */
public record Parts(Map<String, byte[]> files) {

    public static Parts of(byte[] zipped) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Parts(files);
    }

    /** A part that every file of its format has. */
    public Document xml(String name) {
        return find(name).orElseThrow(() -> new AssertionError("no part " + name + " in " + files.keySet()));
    }

    /** The file again, with one part in which a text has been replaced wherever it stood; it must stand there. */
    public byte[] replacing(String name, String regex, String replacement) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        String after = before.replaceAll(regex, replacement);
        if (after.equals(before)) {
            throw new AssertionError("no " + regex + " in " + name);
        }
        changed.put(name, after.getBytes(StandardCharsets.UTF_8));
        return files.containsKey("mimetype") ? OfficeZip.openDocument(changed) : OfficeZip.word(changed);
    }

    public Optional<Document> find(String name) {
        return Optional.ofNullable(files.get(name)).map(Xml::parse);
    }
}

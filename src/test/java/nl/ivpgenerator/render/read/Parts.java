package nl.ivpgenerator.render.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    public Optional<Document> find(String name) {
        return Optional.ofNullable(files.get(name)).map(Xml::parse);
    }
}

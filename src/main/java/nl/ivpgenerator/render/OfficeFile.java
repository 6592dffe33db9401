package nl.ivpgenerator.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a document of Word or OpenDocument that a user gave, already within the bounds of size. The bytes are not to be changed.
 *
 * @param name the file name, for messages
 * @param parts content in the order of the file, by part name without a leading stroke, for example {@code word/styles.xml}
 */
public record OfficeFile(String name, Map<String, byte[]> parts) {
    public OfficeFile {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}

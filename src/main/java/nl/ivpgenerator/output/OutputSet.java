package nl.ivpgenerator.output;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one run for one municipality. The bytes are not to be changed.
 *
 * @param files content by file name, for example {@code agressieprotocol.pdf}; names without folders
 * @param origin what made them
 * @param scope what was asked for, in words
 * @param date the day of the run
 * @param complete whether this is everything that the profile gives (all documents in all formats), so that earlier files outside it may go
 * @param overwrite whether files that a person changed are replaced, keeping a copy
 */
public record OutputSet(
        Map<String, byte[]> files,
        GenerationRecord.Origin origin,
        String scope,
        LocalDate date,
        boolean complete,
        boolean overwrite) {

    public OutputSet {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        for (String name : files.keySet()) {
            if (!FileName.isPlain(name) || name.equals(GenerationRecord.FILE)) {
                throw new IllegalArgumentException("Not a name for an output file: " + name);
            }
        }
    }
}

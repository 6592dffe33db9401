package nl.ivpgenerator.bench;

import java.nio.file.Path;

/**
 * A document that every contender makes.
 *
 * @param id its name in the pack
 * @param contents whether it has a cover and a table of contents
 * @param words its words, for seeing that nobody drops content
 */
record Sample(String id, boolean contents, Words words) {

    static final Path PROFILE = Path.of("policy-profiles/voorbeeldstad.yaml");

    /** The day of the run, which the program wants to know; it stands in no document. */
    static final String DATE = "2027-01-01";

    /** What the program wrote of this document in another format, which the others start from. */
    Path source(String extension) {
        return Sources.FOLDER.resolve(id + "." + extension);
    }
}

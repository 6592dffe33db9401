package nl.ivpgenerator.output;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of what made the files of a folder: {@code generatie.json}.
 *
 * @param date the day of the run; not part of the comparison of two records
 * @param files by name
 */
public record GenerationRecord(Origin origin, LocalDate date, SortedMap<String, Entry> files) {

    public static final String FILE = "generatie.json";

    /**
     * What the files were made from.
     *
     * @param program the program's version
     * @param profile the profile and the profiles that it builds on, the profile first
     * @param packs the template packs, the lowest first
     */
    public record Origin(String program, List<Input> profile, List<Pack> packs) {
        public Origin {
            profile = List.copyOf(profile);
            packs = List.copyOf(packs);
        }
    }

    /** A file that was read: a relative path or bare name, with forward slashes. */
    public record Input(String file, String sha256) {}

    /** A template pack; {@code sha256} is over all its files. */
    public record Pack(String name, String version, String sha256) {}

    /** What the program last wrote under a name, and how that stands to the rest of the folder. */
    public record Entry(String sha256, Standing standing) {}

    /** How a file stands to the origin in this record. */
    public enum Standing {
        MADE("gemaakt"),
        /** Made by an earlier run, from other input. */
        EARLIER("eerder gemaakt"),
        BY_HAND("met de hand gewijzigd");

        private final String dutch;

        Standing(String dutch) {
            this.dutch = dutch;
        }

        String dutch() {
            return dutch;
        }
    }

    public GenerationRecord {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether the records say the same, whatever the day. */
    boolean equalsExceptDate(GenerationRecord other) {
        return origin.equals(other.origin) && Map.copyOf(files).equals(Map.copyOf(other.files));
    }
}

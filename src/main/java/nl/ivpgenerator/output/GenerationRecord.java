package nl.ivpgenerator.output;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;

/**
 * The record of what made the files of a folder: {@code generatie.json}.
 *
 * @param scope what was asked for, in words; equal words ask for the same files
 * @param date the day of the run; not part of the comparison of two records
 * @param told how much the run had to say
 * @param files by name
 */
public record GenerationRecord(Origin origin, String scope, LocalDate date, Told told, SortedMap<String, Entry> files) {

    public static final String FILE = "generatie.json";

    /**
     * What the files were made from.
     *
     * @param program the program's version and build
     * @param profile the profile, the profiles that it builds on and the files that it names, the profile first
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

    /** The number of findings with which files were made; a fault stops the writing. */
    public record Told(long warnings, long advices) {

        static final Told NOTHING = new Told(0, 0);

        static Told of(Findings findings) {
            return new Told(findings.count(Severity.WARNING), findings.count(Severity.ADVICE));
        }
    }

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
        return origin.equals(other.origin)
                && scope.equals(other.scope)
                && told.equals(other.told)
                && Map.copyOf(files).equals(Map.copyOf(other.files));
    }
}

package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.finding.ShownPath;

/** The name of a profile: its file name without extension, which is also the name of its output folder. */
final class ProfileName {

    private static final String EXTENSION = ".yaml";

    /** Letters and digits first and last, so not {@code ..} or a hidden folder; short enough for every disk. */
    private static final Pattern FOLDER =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} ._-]{0,78}[\\p{L}\\p{M}\\p{N}_-])?");

    /** Windows keeps these names, with any extension, for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private ProfileName() {}

    /** Adds a finding when no folder can have this name on every system. */
    static void check(Path profile, Findings findings) {
        String name = of(profile);
        if (!FOLDER.matcher(name).matches() || DEVICE.matcher(name).matches()) {
            findings.error(
                    "profielnaam-onbruikbaar",
                    Place.ofFile(ShownPath.of(profile)),
                    Quote.of(name)
                            + " kan geen naam van een profiel zijn, want de map met documenten krijgt dezelfde naam.",
                    "Geef het bestand een korte naam met kleine letters, cijfers en koppeltekens, bijvoorbeeld mijn-gemeente.yaml.");
        }
    }

    static String of(Path profile) {
        String file = String.valueOf(profile.getFileName());
        return file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
    }
}

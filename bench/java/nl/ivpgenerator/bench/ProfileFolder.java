package nl.ivpgenerator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.compose.Assessment;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.Shipped;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pairwise.PairwiseProfiles;
import nl.ivpgenerator.profile.ProfileReader;

/**
 * Many valid profiles, each of a municipality with a name of its own: one in four is a shipped profile under another name, the others are profiles in
 * which every pair of choices of the pack stands together, with lists of up to five rows. Equal numbers give equal profiles.
 */
final class ProfileFolder {

    /** A shipped profile, and the name that its municipality has there. */
    private record Original(Path file, String town) {}

    private static final List<Original> SHIPPED = List.of(
            new Original(Shipped.PROFILES.resolve("voorbeeldstad.yaml"), Towns.SAMPLE),
            new Original(Shipped.PROFILES.resolve("handreiking-tabellen-2.yaml"), "Havenmonde"),
            new Original(Shipped.PROFILES.resolve("klein-dorp.yaml"), "Klein-Dorp"));

    /** The name in all profiles of {@link PairwiseProfiles}. */
    private static final String PAIRWISE_TOWN = "Aadorp";

    /** How many settings are tried at most; beyond that they come again under other names. */
    private static final int MOST_PAIRWISE = 300;

    private ProfileFolder() {}

    /** Writes this many profiles into an empty folder. */
    static void write(Path folder, int count) {
        Shell.empty(folder);
        Shell.write(
                folder.resolve("basis/regio-voorbeeld.yaml"),
                Shell.read(Shipped.PROFILES.resolve("basis/regio-voorbeeld.yaml")));
        List<Original> pairwise = pairwise(count);
        for (int number = 0; number < count; number++) {
            Original original = number % 4 == 0
                    ? SHIPPED.get(number / 4 % SHIPPED.size())
                    : pairwise.get((number - number / 4 - 1) % pairwise.size());
            String town = Towns.name(number);
            Shell.write(
                    folder.resolve(town.toLowerCase(Locale.ROOT) + ".yaml"),
                    Shell.read(original.file()).replace(original.town(), town));
        }
    }

    /** Those that the rules of the pack let pass. */
    private static List<Original> pairwise(int count) {
        Path folder = Shell.WORK.resolve("many/pairs");
        Shell.empty(folder);
        TemplatePack pack = Shipped.generator().pack();
        PairwiseProfiles profiles = PairwiseProfiles.of(pack.choices(), Math.min(count, MOST_PAIRWISE));
        try {
            profiles.write(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        List<Original> passed = new ArrayList<>();
        for (int number = 0; number < profiles.size(); number++) {
            Path file = PairwiseProfiles.file(folder, number);
            if (passes(file, pack)) {
                passed.add(new Original(file, PAIRWISE_TOWN));
            }
        }
        return passed;
    }

    private static boolean passes(Path file, TemplatePack pack) {
        Findings findings = new Findings();
        new ProfileReader(pack.choices())
                .read(file, findings)
                .ifPresent(profile -> new Assessment(pack).assess(profile, findings));
        return !findings.hasErrors();
    }

    /** Copies some profiles of a folder, spread over it, to another, with what they build on. */
    static void copySome(Path folder, int count, Path target) {
        Shell.empty(target);
        List<Path> files = Shell.files(folder);
        List<Path> profiles =
                files.stream().filter(file -> folder.equals(file.getParent())).toList();
        Stream<Path> some =
                IntStream.range(0, count).mapToObj(number -> profiles.get(number * profiles.size() / count));
        Stream.concat(some, files.stream().filter(file -> !folder.equals(file.getParent())))
                .forEach(file -> Shell.write(target.resolve(folder.relativize(file)), Shell.read(file)));
    }
}

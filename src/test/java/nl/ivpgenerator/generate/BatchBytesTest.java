package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.pairwise.PairwiseProfiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Profiles give the same files however they are made: one by one with a generator each, by a generator that has made them before, several at the
 * same time in any order, and by another process on a machine of another language. In all formats, the record included.
 */
class BatchBytesTest {

    private static final long SEED = 5;

    @TempDir
    Path folder;

    private final DocumentGenerator generator = Shipped.generator();

    @Test
    void someDocumentsOfSomeProfiles() throws IOException {
        Scope scope = new Scope(Set.of("normverklaring", "zakkaart"), Set.of(), false);

        Map<String, String> files = sameFiles(profiles(1, 1, 3), scope, 1);

        assertThat(files).hasSizeGreaterThan(4 * 2 * Formats.names().size());
    }

    @Test
    @Tag("slow")
    void everyDocumentOfManyProfiles() throws Exception {
        List<Path> profiles = profiles(5, 6, 6);

        Map<String, String> files = sameFiles(profiles, Scope.ALL, 2);

        assertThat(files).hasSizeGreaterThan(12 * 10 * Formats.names().size());
        assertThat(inAnotherProcess(profiles)).isEqualTo(files);
    }

    private List<Path> profiles(int shipped, int pairs, int towns) throws IOException {
        PairwiseProfiles.of(generator.pack().choices(), pairs).write(folder);
        return Stream.of(
                        Shipped.profiles().stream().limit(shipped),
                        IntStream.range(0, pairs).mapToObj(number -> PairwiseProfiles.file(folder, number)),
                        Towns.write(folder, towns).stream())
                .flatMap(some -> some)
                .toList();
    }

    /** The files of all profiles, after a look whether each way gives the same; several at the same time in so many orders. */
    private Map<String, String> sameFiles(List<Path> profiles, Scope scope, int orders) throws IOException {
        Map<String, String> files = oneByOne(profiles, scope, "koud", false);
        assertThat(oneByOne(profiles, scope, "warm", true)).isEqualTo(files);
        for (int order = 0; order < orders; order++) {
            assertThat(atOnce(profiles, scope, order)).isEqualTo(files);
        }
        return files;
    }

    /** @param keep whether one generator makes all, of the last profile first */
    private Map<String, String> oneByOne(List<Path> profiles, Scope scope, String name, boolean keep)
            throws IOException {
        List<Path> order = new ArrayList<>(profiles);
        if (keep) {
            Collections.reverse(order);
        }
        Path output = folder.resolve(name);
        for (Path profile : order) {
            GenerationRequest request = Many.request(List.of(profile), List.of(Shipped.PACK), output, scope);
            (keep ? generator : Shipped.generator()).generate(profile, request, Progress.NONE);
        }
        return FolderBytes.of(output);
    }

    private Map<String, String> atOnce(List<Path> profiles, Scope scope, int order) throws IOException {
        List<Path> shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, new Random(SEED + order));
        Path output = folder.resolve("tegelijk-" + order);
        Many.atOnce(generator, Many.request(shuffled, List.of(Shipped.PACK), output, scope));
        return FolderBytes.of(output);
    }

    private Map<String, String> inAnotherProcess(List<Path> profiles) throws Exception {
        Path output = folder.resolve("ander");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.ivpgenerator.cli.Main",
                "genereer"));
        profiles.forEach(profile -> command.add(profile.toString()));
        command.addAll(List.of("--uit", output.toString(), "--datum", "2027-01-01", "--parallel", "3", "--stil"));
        Path said = folder.resolve("gezegd.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(output).as(Files.readString(said)).isDirectory();
        return FolderBytes.of(output);
    }
}

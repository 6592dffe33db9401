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
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.pairwise.PairwiseProfiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Profiles give the same files however they are made: alone, by a process that makes nothing else and speaks another language; one by one, with a
 * generator each or with one that has made them before; and several at the same time in any order. In all formats, the record included.
 */
class BatchBytesTest {

    private static final long SEED = 5;

    @TempDir
    Path folder;

    private final DocumentGenerator generator = Shipped.generator();

    @Test
    void someDocumentsOfSomeProfiles() throws Exception {
        Scope scope = new Scope(Set.of("normverklaring"), Set.of(), false);

        List<Path> profiles = profiles(1, 1, 3);

        Map<String, String> files = sameFiles(profiles, scope);

        assertThat(files).hasSizeGreaterThan(4 * Formats.names().size());
        assertAlone(profiles.get(profiles.size() - 1), scope, files);
    }

    @Test
    @Tag("slow")
    void everyDocumentOfManyProfiles() throws Exception {
        List<Path> profiles = profiles(5, 4, 3);

        Map<String, String> files = sameFiles(profiles, Scope.ALL);

        assertThat(files).hasSizeGreaterThan(9 * 10 * Formats.names().size());
        for (int number = 3; number < profiles.size(); number += 4) {
            assertAlone(profiles.get(number), Scope.ALL, files);
        }
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

    /** The files of all profiles, after a look whether each way gives the same. */
    private Map<String, String> sameFiles(List<Path> profiles, Scope scope) throws IOException {
        Map<String, String> files = oneByOne(profiles, scope, "koud", false);
        assertThat(oneByOne(profiles, scope, "warm", true)).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(atOnce(profiles, scope)).containsExactlyInAnyOrderEntriesOf(files);
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

    private Map<String, String> atOnce(List<Path> profiles, Scope scope) throws IOException {
        List<Path> shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, new Random(SEED));
        Path output = folder.resolve("tegelijk");
        Many.atOnce(generator, Many.request(shuffled, List.of(Shipped.PACK), output, scope));
        return FolderBytes.of(output);
    }

    /** Looks whether a process that makes this profile and nothing else gives the same. */
    private void assertAlone(Path profile, Scope scope, Map<String, String> files) throws Exception {
        Path output = folder.resolve("alleen-" + ProfileName.of(profile));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.ivpgenerator.cli.Main",
                "genereer",
                profile.toString()));
        command.addAll(List.of("--uit", output.toString(), "--datum", "2027-01-01", "--stil"));
        scope.documents().forEach(document -> command.addAll(List.of("--document", document)));
        Path said = folder.resolve("gezegd.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        Map<String, String> expected = new TreeMap<>(files);
        expected.keySet().removeIf(name -> !name.startsWith(ProfileName.of(profile) + "/"));
        assertThat(output).as(Files.readString(said)).isDirectory();
        assertThat(FolderBytes.of(output)).containsExactlyInAnyOrderEntriesOf(expected);
    }
}

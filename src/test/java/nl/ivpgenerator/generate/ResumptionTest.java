package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands already is left out of a next run; what has changed since is made. */
class ResumptionTest {

    private static final Scope SCOPE = new Scope(Set.of("normverklaring"), Set.of("md"), false);

    @TempDir
    Path folder;

    private final DocumentGenerator generator = Shipped.generator();

    @Test
    void everyShippedProfileStandsAfterARun() {
        run(Shipped.profiles());

        assertThat(run(Shipped.profiles())).allMatch(Outcome.Standing.class::isInstance);
    }

    @Test
    void aProfileWhoseBasisChangedIsMadeAgain() throws Exception {
        Path copy = copy(Shipped.PROFILES, folder.resolve("profielen"));
        Path profile = copy.resolve("klein-dorp.yaml");
        run(List.of(profile));
        Path basis = copy.resolve("basis/regio-voorbeeld.yaml");
        Files.writeString(basis, Files.readString(basis) + "\n# gewijzigd\n");

        assertThat(run(List.of(profile))).allMatch(Outcome.Made.class::isInstance);
    }

    private List<Outcome> run(List<Path> profiles) {
        List<Outcome> outcomes = new ArrayList<>();
        GenerationRequest request = Many.request(profiles, List.of(Shipped.PACK), folder.resolve("uit"), SCOPE);
        new Batch(generator, request, false).run(2, Progress.NONE, outcomes::add);
        return outcomes;
    }

    private static Path copy(Path from, Path to) throws Exception {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.createDirectories(to.resolve(from.relativize(path)).getParent());
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
        return to;
    }
}

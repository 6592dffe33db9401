package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;

/** The pack and the profiles that the program ships. */
public final class Shipped {

    public static final Path PACK = Path.of("templates/vpt");
    public static final Path PROFILES = Path.of("policy-profiles");

    private Shipped() {}

    /** A generator over the shipped pack; throws with all findings when the pack has faults. */
    public static DocumentGenerator generator() {
        return generator(List.of(PACK));
    }

    /** The same over these folders, the lowest layer first. */
    public static DocumentGenerator generator(List<Path> packs) {
        Findings findings = new Findings();
        return DocumentGenerator.open(packs, findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    }

    public static List<Path> profiles() {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static GenerationRequest request(Path profile, Path output, Set<String> formats) {
        return new GenerationRequest(
                List.of(profile),
                List.of(PACK),
                output,
                new Scope(Set.of(), formats, false),
                LocalDate.of(2027, 1, 1),
                false,
                false);
    }

    /** Asks for the Markdown of some documents, or of all when none is named. */
    static GenerationRequest request(Path profile, List<Path> packs, Set<String> documents, Path output) {
        return new GenerationRequest(
                List.of(profile),
                packs,
                output,
                new Scope(documents, Set.of("md"), false),
                LocalDate.of(2027, 1, 1),
                false,
                false);
    }
}

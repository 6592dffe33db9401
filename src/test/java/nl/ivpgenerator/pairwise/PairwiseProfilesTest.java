package nl.ivpgenerator.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.readability.RunningText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No two choices give a document with a fault, a warning or a sentence that nobody can hold: profiles over the shipped choices in which every
 * pair stands together. Their own words are short, so that what is long or wrong is the pack's. {@code -Divp.paren=60} tries more in a build.
 */
class PairwiseProfilesTest {

    /** A few seconds' worth of profiles. */
    private static final int SAMPLE = Integer.getInteger("ivp.paren", 6);

    /** Words in a sentence of the pack. */
    private static final int LONGEST = 30;

    @TempDir
    Path folder;

    private final TemplatePack pack =
            PackReader.read(List.of(Path.of("templates/vpt")), new Findings()).orElseThrow();
    private final SetComposer composer = new SetComposer(pack);

    @Test
    void aSampleOfThePairsHasNoFindings() throws IOException {
        assertThat(faults(PairwiseProfiles.of(pack.choices(), SAMPLE))).isEmpty();
    }

    @Test
    @Tag("slow")
    void everyPairHasNoFindings() throws IOException {
        PairwiseProfiles profiles = PairwiseProfiles.of(pack.choices(), Integer.MAX_VALUE);
        assertThat(faults(profiles)).as(profiles.coverage()).isEmpty();
        System.out.println(profiles.coverage());
    }

    /** Each fault once, with the number of a profile that has it. */
    private String faults(PairwiseProfiles profiles) throws IOException {
        profiles.write(folder);
        Map<String, Integer> faults = new TreeMap<>();
        IntStream.range(0, profiles.size()).parallel().forEach(number -> {
            List<String> own = faults(PairwiseProfiles.file(folder, number));
            synchronized (faults) {
                own.forEach(fault -> faults.merge(fault, number, Math::min));
            }
        });
        return faults.entrySet().stream()
                .map(fault -> fault.getKey() + " <- " + fault.getValue())
                .collect(Collectors.joining("\n"));
    }

    private List<String> faults(Path profile) {
        Findings findings = new Findings();
        Optional<DocumentSet> set = composer.compose(profile, Set.of(), findings);
        set.ifPresent(made -> reportLongest(made, findings));
        return findings.sorted().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .map(Finding::toString)
                .map(fault -> fault.replaceAll("^.*paar-\\d+\\.yaml:\\d+:\\d+", "profiel"))
                .toList();
    }

    private static void reportLongest(DocumentSet set, Findings findings) {
        set.documents()
                .forEach(made -> RunningText.of(made.document()).stream()
                        .filter(placed -> placed.sentence().words().size() > LONGEST)
                        .forEach(placed -> findings.warning(
                                "te-lange-zin",
                                set.profile().place(),
                                placed.spot().blockId(),
                                placed.sentence().text())));
    }
}

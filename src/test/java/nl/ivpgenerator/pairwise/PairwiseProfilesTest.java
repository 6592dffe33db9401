package nl.ivpgenerator.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.compose.Assessment;
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
 * pair stands together. Their own words are short, so that what is long or wrong is the pack's. What the rules of the pack say of such a profile
 * is no fault here: one that they refuse is left out and counted. {@code -Divp.paren=60} tries more in a build.
 */
class PairwiseProfilesTest {

    /** A few seconds' worth of profiles. */
    private static final int SAMPLE = Integer.getInteger("ivp.paren", 6);

    /** Starts the code of what a rule of the pack finds. */
    private static final String RULE = Assessment.CODE;

    /** Words in a sentence of the pack. */
    private static final int LONGEST = 30;

    @TempDir
    Path folder;

    private final TemplatePack pack =
            PackReader.read(List.of(Path.of("templates/vpt")), new Findings()).orElseThrow();
    private final SetComposer composer = new SetComposer(pack);
    private final Set<Integer> refused = new ConcurrentSkipListSet<>();

    @Test
    void aSampleOfThePairsHasNoFindings() throws IOException {
        assertThat(faults(PairwiseProfiles.of(pack.choices(), SAMPLE))).isEmpty();
    }

    @Test
    @Tag("slow")
    void everyPairHasNoFindings() throws IOException {
        PairwiseProfiles profiles = PairwiseProfiles.of(pack.choices(), Integer.MAX_VALUE);
        assertThat(faults(profiles)).isEmpty();
        System.out.println(profiles.coverage(refused));
    }

    /** Each fault once, with the number of a profile that has it. */
    private String faults(PairwiseProfiles profiles) throws IOException {
        profiles.write(folder);
        Map<String, Integer> faults = new TreeMap<>();
        IntStream.range(0, profiles.size()).parallel().forEach(number -> {
            List<String> own = faults(number);
            synchronized (faults) {
                own.forEach(fault -> faults.merge(fault, number, Math::min));
            }
        });
        return faults.entrySet().stream()
                .map(fault -> fault.getKey() + " <- " + fault.getValue())
                .collect(Collectors.joining("\n"));
    }

    private List<String> faults(int number) {
        Findings findings = new Findings();
        Optional<DocumentSet> set = composer.compose(PairwiseProfiles.file(folder, number), Set.of(), findings);
        List<Finding> serious = findings.sorted().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
        if (serious.stream().anyMatch(finding -> isRule(finding) && finding.severity() == Severity.ERROR)) {
            refused.add(number);
        }
        Stream<String> faults = serious.stream()
                .filter(Predicate.not(PairwiseProfilesTest::isRule))
                .map(Finding::toString)
                .map(fault -> fault.replaceAll("^.*paar-\\d+\\.yaml:\\d+:\\d+", "profiel"));
        return Stream.concat(faults, set.stream().flatMap(PairwiseProfilesTest::longest))
                .toList();
    }

    private static boolean isRule(Finding finding) {
        return finding.code().startsWith(RULE);
    }

    private static Stream<String> longest(DocumentSet set) {
        return set.documents().stream()
                .flatMap(made -> RunningText.of(made.document()).stream())
                .filter(placed -> placed.sentence().words().size() > LONGEST)
                .map(placed ->
                        placed.spot().blockId() + ": " + placed.sentence().text());
    }
}

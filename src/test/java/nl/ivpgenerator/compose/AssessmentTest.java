package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.ExpectedFindings;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.Rule;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the shipped pack, each with the profiles that specify it. A file {@code fout-} is named after the rule that it breaks; a
 * comment {@code # verwacht: ...} names severity, rule and message of the finding on the next line, {@code # verwacht bestand: ...} of a
 * finding on the whole file. There may be no other findings. The files {@code goed-} are near misses: a sound municipality is not nagged.
 */
class AssessmentTest {

    private static final Path CASES = Path.of("src/test/toetsen");
    private static final Path SHIPPED = Path.of("policy-profiles");
    private static final TemplatePack PACK =
            PackReader.read(List.of(Path.of("templates/vpt")), new Findings()).orElseThrow();
    private static final Assessment ASSESSMENT = new Assessment(PACK);

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void aFaultyProfileGivesExactlyTheFindingsThatItsCommentsExpect(String name) throws IOException {
        Path file = CASES.resolve(name);

        List<Finding> findings = assess(file);

        assertThat(findings.stream().map(AssessmentTest::shown))
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.of(file));
        assertThat(findings).extracting(Finding::code).contains(Assessment.CODE + rule(name));
        assertThat(findings)
                .allMatch(finding -> finding.hint().matches(".+ Bron: .+[.]"))
                .allMatch(finding -> finding.place().file().endsWith(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void aSoundProfileGivesNone(String name) {
        assertThat(assess(CASES.resolve(name))).isEmpty();
    }

    @Test
    void theProfileThatTheCasesBuildOnIsSound() {
        assertThat(assess(CASES.resolve("basis/gezond.yaml"))).isEmpty();
    }

    @Test
    void everyRuleHasAProfileThatBreaksIt() throws IOException {
        Set<String> rules = PACK.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> cases = faulty().stream().map(AssessmentTest::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(cases).isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedProfileHasNoFaultAndNoWarning(Path file) {
        assertThat(assess(file)).allMatch(finding -> finding.severity() == Severity.ADVICE);
    }

    static List<String> faulty() throws IOException {
        return names(CASES, "fout-");
    }

    static List<String> sound() throws IOException {
        return names(CASES, "goed-");
    }

    static Stream<Path> shipped() throws IOException {
        return names(SHIPPED, "").stream().map(SHIPPED::resolve);
    }

    private static List<String> names(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static String rule(String name) {
        return name.replaceFirst("^fout-", "").replaceFirst("(-\\d+)?\\.yaml$", "");
    }

    /** The findings of the rules; the profile itself must be valid. */
    private static List<Finding> assess(Path file) {
        Findings reading = new Findings();
        Profile profile = new ProfileReader(PACK.choices())
                .read(file, reading)
                .orElseThrow(() -> new AssertionError(reading.sorted().toString()));
        assertThat(reading.sorted()).isEmpty();
        Findings findings = new Findings();
        ASSESSMENT.assess(profile, findings);
        return findings.sorted();
    }

    private static String shown(Finding finding) {
        return finding.place().line() + ": " + finding.severity().dutch() + " ["
                + finding.code().substring(Assessment.CODE.length()) + "] " + finding.message();
    }
}

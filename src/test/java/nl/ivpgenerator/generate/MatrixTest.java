package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.pack.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every shipped profile: no fault, no warning, no hole. */
class MatrixTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void documentsHaveNoFaultsAndNoWarnings(Path profile) {
        List<Finding> serious = GENERATOR.check(profile).findings().sorted().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
        assertThat(serious).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyDocumentHasTextAndHeadings(Path profile) {
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(profile, Set.of(), new Findings())
                .orElseThrow();
        assertThat(set.documents())
                .extracting(made -> made.composed().type().id())
                .containsExactlyElementsOf(GENERATOR.pack().documents().values().stream()
                        .filter(type -> set.profile().satisfies(type.condition()))
                        .map(DocumentType::id)
                        .toList());
        for (MadeDocument made : set.documents()) {
            DocumentText text = DocumentText.of(made.document());
            assertThat(text.headings()).as(made.composed().type().id()).isNotEmpty();
            assertThat(text.gaps()).as(made.composed().type().id()).isEmpty();
            assertThat(text.lines()).noneMatch(line -> line.text().contains("${"));
        }
    }
}

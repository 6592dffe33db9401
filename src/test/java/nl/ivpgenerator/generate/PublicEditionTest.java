package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.check.Checks;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code --openbaar}: the edition for raad and Gemeenteblad. */
class PublicEditionTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();
    private static final Scope PUBLIC = new Scope(Set.of(), Set.of(), true);

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void holdsOnlyWhatEverybodyMayRead(Path profile) {
        Findings findings = new Findings();
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(profile, PUBLIC, findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));

        assertThat(set.documents())
                .isNotEmpty()
                .allMatch(made -> made.document().front().openness().equals("openbaar"));
        assertThat(findings.hasErrors()).isFalse();
    }

    /** Its phone list and card stay inside; what raad and college decide may be read by all. */
    @Test
    void aClosedDocumentMayHaveAnEditionForEverybody() {
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(Shipped.PROFILES.resolve("voorbeeldstad.yaml"), PUBLIC, new Findings())
                .orElseThrow();
        List<String> blocks = set.documents().stream()
                .filter(made -> made.document().front().id().equals("agressieprotocol-politieke-ambtsdragers"))
                .flatMap(made -> DocumentText.of(made.document()).lines().stream())
                .map(line -> line.spot().blockId())
                .toList();

        assertThat(blocks).contains("politiek/afspraak").doesNotContain("politiek/bellijst", "politiek/nood");
    }

    @Test
    void standsInAFolderOfItsOwnWithoutProvenance(@TempDir Path output) throws IOException {
        Path profile = Shipped.PROFILES.resolve("klein-dorp.yaml");
        GENERATOR.generate(
                profile,
                new GenerationRequest(
                        List.of(profile),
                        List.of(Shipped.PACK),
                        output,
                        new Scope(Set.of(), Set.of("md"), true),
                        LocalDate.of(2027, 1, 1),
                        false,
                        false),
                Progress.NONE);

        try (Stream<Path> files = Files.list(output.resolve("klein-dorp-openbaar"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("normverklaring.md", "generatie.json")
                    .doesNotContain("agressieprotocol.md", "verantwoording.md", "herkomst.json");
        }
    }

    /** The check looks at what was made: closed documents under the public flag are all named. */
    @Test
    void aClosedDocumentInItIsAFault() {
        DocumentSet whole = new SetComposer(GENERATOR.pack())
                .compose(Shipped.PROFILES.resolve("voorbeeldstad.yaml"), Set.of(), new Findings())
                .orElseThrow();
        DocumentSet published = new DocumentSet(whole.pack(), whole.profile(), whole.documents(), true, true);
        Findings findings = new Findings();

        Checks.all().forEach(check -> check.check(published, findings));

        assertThat(findings.sorted())
                .extracting(Finding::code, Finding::message)
                .anyMatch(found -> found.toList().get(0).equals("niet-openbaar")
                        && found.toList().get(1).toString().contains("'agressieprotocol' is niet openbaar"))
                .anyMatch(found -> found.toList().get(1).toString().contains("melden/registreren"));
    }
}

package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letters say what law and practice ask: of a measure of the building's keeper, and apart from it of a decision about a benefit. */
class LettersTest {

    private static final Set<String> MEASURES =
            Set.of("verbod-tijdelijk", "waarschuwing", "contactbeperking", "verbod", "verlenging");

    private static final DocumentGenerator GENERATOR = Shipped.generator();

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aMeasureIsNoDecisionWithObjectionAndHasItsOwnRemedy(Path profile) {
        Document letters = letters(profile);
        for (String id : MEASURES) {
            assertThat(text(letters, id))
                    .as(id)
                    .doesNotContain("besluit", "bezwaar", "beschikking")
                    .contains("klacht", "ombudsman", "burgerlijke rechter", "contactpersoon", "namens de gemeente");
        }
        assertThat(text(letters, "uitnodiging")).doesNotContain("besluit", "bezwaar");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aBanHasItsElements(Path profile) {
        String ban = text(letters(profile), "verbod");

        assertThat(ban)
                .contains("einddatum", "eigenaar of beheerder", "huisregels", "nooit langer dan")
                .contains("wat u daarover zei", "openbare vergaderingen van de raad", "verkiezing", "onmisbare")
                .contains("officiële berichten", "opnieuw", "artikel 139", "politie", "volmacht");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aLowerBenefitIsADecision(Path profile) {
        Document letters = letters(profile);
        if (letters.parts().stream().noneMatch(part -> part.id().equals("uitkering-besluit"))) {
            return;
        }
        assertThat(text(letters, "uitkering-voornemen")).contains("zienswijze").doesNotContain("pandverbod");
        assertThat(text(letters, "uitkering-besluit"))
                .contains("besluit", "zienswijze", "zes weken", "bezwaarschrift", "namens dezen")
                .doesNotContain("pandverbod", "ombudsman");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyLetterStartsAPage(Path profile) {
        List<String> onNewPage = letters(profile).parts().stream()
                .filter(Part::newPage)
                .map(Part::id)
                .toList();
        assertThat(onNewPage).containsAll(MEASURES).contains("uitnodiging", "verbod-einde", "politie", "gegevens");
    }

    private static Document letters(Path profile) {
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(profile, Set.of("brieven"), new Findings())
                .orElseThrow();
        return set.documents().get(0).document();
    }

    /** The words of a letter in small letters, with its heading. */
    private static String text(Document letters, String part) {
        return DocumentText.of(letters).lines().stream()
                .filter(line -> line.spot().partId().equals(part))
                .map(line -> line.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}

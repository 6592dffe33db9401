package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.pdf.PageCount;
import nl.ivpgenerator.render.pdf.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Posters and cards are one page; what a municipality adds may not make them longer without a word. */
class OnePageTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void shippedPostersAndCardsAreOnePage(Path profile) {
        Findings findings = new Findings();
        List<MadeDocument> made = onePage(profile, findings);
        assertThat(made).isNotEmpty();
        HouseStyle style = style(profile, findings);
        for (MadeDocument document : made) {
            byte[] pdf = new PdfRenderer().render(document.document(), style);
            assertThat(PageCount.of(pdf))
                    .as(profile + " " + document.document().front().id())
                    .isEqualTo(1);
        }
    }

    @Test
    void ownTextsThatMakeAPosterLongerAreTold(@TempDir Path folder) throws IOException {
        String rule = "Een eigen regel die de hele breedte van de bladzijde vult.";
        StringBuilder profile =
                new StringBuilder("gemeente: {naam: Proefstad}\nreactie: {termijn: 48-uur}\nhuisregels:\n");
        profile.append(
                "  op_affiche: 8\n  regels: [rust, telefoon, wapens, middelen, roken, dieren, netjes, verkoop]\n  eigen_regels:\n");
        for (int i = 1; i <= 6; i++) {
            profile.append("    - {id: r")
                    .append(i)
                    .append(", regel: ")
                    .append(rule)
                    .append("}\n");
        }
        Path file = Files.writeString(folder.resolve("proefstad.yaml"), profile);
        Findings findings = new Findings();
        HouseStyle style = style(file, findings);
        for (MadeDocument made : onePage(file, findings)) {
            OnePage.check(
                    made.document(),
                    new PdfRenderer().render(made.document(), style),
                    set(file, findings).profile(),
                    findings);
        }
        assertThat(findings.sorted()).extracting(Finding::code).contains("meer-dan-een-bladzijde");
        assertThat(findings.sorted().toString())
                .contains("huisregels-affiche")
                .contains("Het langste onderdeel is 'Zo houden wij het prettig'");
    }

    private static List<MadeDocument> onePage(Path profile, Findings findings) {
        return set(profile, findings).documents().stream()
                .filter(made -> made.document().front().layout().isOnePage())
                .toList();
    }

    private static DocumentSet set(Path profile, Findings findings) {
        return new SetComposer(GENERATOR.pack())
                .compose(profile, Set.of(), findings)
                .orElseThrow();
    }

    private static HouseStyle style(Path profile, Findings findings) {
        return HouseStyles.load(GENERATOR.pack(), set(profile, findings).profile(), findings)
                .orElseThrow();
    }
}

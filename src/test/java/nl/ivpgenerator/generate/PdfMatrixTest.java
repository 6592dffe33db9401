package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.pdf.PdfChecks;
import nl.ivpgenerator.render.pdf.PdfRenderer;
import nl.ivpgenerator.render.pdf.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every PDF is UA-1 and A-2a by veraPDF, and right by our own checks of what veraPDF does not see. */
class PdfMatrixTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"klein-dorp.yaml", "s-hertogenbosch-2015.yaml"})
    void twoProfilesInEveryBuild(String profile) {
        check(Shipped.PROFILES.resolve(profile));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("profiles")
    void allProfilesInCi(Path profile) {
        check(profile);
    }

    private static void check(Path profile) {
        Findings findings = new Findings();
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(profile, Set.of(), findings)
                .orElseThrow();
        HouseStyle style =
                HouseStyles.load(GENERATOR.pack(), set.profile(), findings).orElseThrow();
        for (MadeDocument made : set.documents()) {
            byte[] pdf = new PdfRenderer().render(made.document(), style);
            String id = made.document().front().id();
            assertThat(VeraPdf.faults(pdf)).as(profile + " " + id).isEmpty();
            PdfChecks.check(pdf, made.document());
        }
    }
}

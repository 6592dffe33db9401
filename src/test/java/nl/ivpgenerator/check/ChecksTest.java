package nl.ivpgenerator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.DocumentGenerator;
import nl.ivpgenerator.generate.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds what it should, at the line that a person can mend, and leaves good text alone. */
class ChecksTest {

    /** The line of the text below in the profile. */
    private static final int LINE = 9;

    @TempDir
    private Path folder;

    private Path profile;

    @BeforeEach
    void name() {
        profile = folder.resolve("proef.yaml");
    }

    @Test
    void goodTextGivesNothing() throws IOException {
        assertThat(ownText("Bij strafbare feiten doen wij aangifte, in overleg met de medewerker."))
                .isEmpty();
    }

    @Test
    void outdatedAndWrongWordsAreNamedWithTheReason() throws IOException {
        assertThat(ownText("De straf volgt met automatische verdubbeling."))
                .containsExactly("fout woord-automatische-verdubbeling");
        assertThat(ownText("U kunt anoniem aangifte doen.")).containsExactly("fout woord-anoniem-aangifte");
        assertThat(ownText("De Inspectie SZW ziet toe.")).containsExactly("fout woord-inspectie-szw");
        assertThat(ownText("Het Veiligheidshuis helpt.")).containsExactly("waarschuwing woord-veiligheidshuis");
    }

    @Test
    void wordsAreGoodInTheirContext() throws IOException {
        assertThat(ownText("U kunt niet anoniem aangifte doen.")).isEmpty();
        assertThat(ownText("Het Zorg- en Veiligheidshuis helpt.")).isEmpty();
        assertThat(ownText("Een pandverbod is geen besluit.")).isEmpty();
    }

    @Test
    void slipsAreSeen() throws IOException {
        assertThat(ownText("Bel de de politie.")).containsExactly("waarschuwing slordige-tekst");
        assertThat(ownText("Bel de politie ; daarna de leidinggevende."))
                .containsExactly("waarschuwing slordige-tekst");
        assertThat(ownText("Bel de politie. daarna belt u de leidinggevende."))
                .containsExactly("waarschuwing slordige-tekst");
    }

    @Test
    void aSentenceThatNobodyCanHoldIsAnAdvice() throws IOException {
        String text = "Wij " + "doen dit en ".repeat(7) + "nog iets";
        assertThat(ownText(text + " dan.")).isEmpty();
        assertThat(ownText(text + " anders dan.")).containsExactly("advies lange-zin");
    }

    @Test
    void anInternalPassageDoesNotStandInAPublicDocument() throws IOException {
        Path layer = folder.resolve("laag");
        write(layer.resolve("pack.yaml"), "naam: laag\nversie: \"1\"\ntaal: nl-NL\n");
        write(
                layer.resolve("blokken/laag/geheim.md.ftl"),
                "---\nbron: [praktijk]\nopenbaarheid: intern\n---\nAlleen voor ons.\n");
        write(
                layer.resolve("documenten/normverklaring.yaml"),
                "wijzigt: normverklaring\nna:\n  norm/mag: [laag/geheim]\n");
        write(profile, "gemeente:\n  naam: Proefdorp\nreactie:\n  termijn: 48-uur\n");
        assertThat(Shipped.generator(List.of(Shipped.PACK, layer))
                        .check(profile)
                        .findings()
                        .sorted())
                .extracting(Finding::code)
                .containsExactly("te-openbaar");
    }

    @Test
    void aRuleOfALayerIsAskedAndItsExpressionIsCheckedAtLoad() throws IOException {
        Path layer = folder.resolve("laag");
        write(layer.resolve("pack.yaml"), "naam: laag\nversie: \"1\"\n");
        write(profile, "gemeente:\n  naam: Proefdorp\nreactie:\n  termijn: 48-uur\n");
        write(layer.resolve("toetsen/eigen.yaml"), rule("gemeente.naam?starts_with(\"Proef\")"));
        List<Finding> findings =
                Shipped.generator(List.of(Shipped.PACK, layer)).check(profile).findings().sorted().stream()
                        .filter(finding -> finding.code().startsWith("toets-"))
                        .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("toets-proefnaam");
            assertThat(finding.place().line()).isEqualTo(2);
            assertThat(finding.message()).isEqualTo("De naam Proefdorp is een proef.");
            assertThat(finding.hint()).isEqualTo("Kies een andere naam. Bron: Gemeentelijke praktijk.");
        });

        write(layer.resolve("toetsen/eigen.yaml"), rule("gemeente.nam??"));
        Findings faults = new Findings();
        assertThat(DocumentGenerator.open(List.of(Shipped.PACK, layer), faults)).isEmpty();
        assertThat(faults.sorted()).singleElement().asString().contains("'nam' bestaat niet in 'gemeente'");
    }

    private static String rule(String wrong) {
        return """
                proefnaam:
                  ernst: advies
                  mis: %s
                  plaats: gemeente.naam
                  melding: "De naam ${gemeente.naam} is een proef."
                  advies: Kies een andere naam.
                  bron: [praktijk]
                """.formatted(wrong);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What is said of an own text in the protocol, as severity and code; every finding must stand at its line. */
    private List<String> ownText(String text) throws IOException {
        Files.writeString(profile, """
                gemeente:
                  naam: Proefdorp
                reactie:
                  termijn: 48-uur
                documenten:
                  agressieprotocol:
                    vorm: kort
                    eigen_tekst:
                      protocol/reikwijdte: "%s"
                """.formatted(text));
        List<Finding> findings = Shipped.generator().check(profile).findings().sorted();
        assertThat(findings).allMatch(finding -> finding.place().line() == LINE);
        return findings.stream()
                .map(finding -> finding.severity().dutch() + " " + finding.code())
                .toList();
    }
}

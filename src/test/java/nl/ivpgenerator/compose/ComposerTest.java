package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedFact;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.ComposedDocument.LeftOut;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.finding.Finding;
import org.junit.jupiter.api.Test;

/** How a document takes shape: parts, order, numbers, and what the profile wants different. */
class ComposerTest {

    private static SamplePack pack() {
        return new SamplePack()
                .part("een", "norm/kern", "norm/rest*")
                .part(SamplePack.partType("twee", List.of(SamplePack.partType("onder", List.of(), "proef/blok"))))
                .part("drie", "proef/streng")
                .block("norm/kern", "Kern.")
                .block("norm/rest", "Rest.")
                .block("proef/blok", "Blok.")
                .block("proef/streng", "Streng.", SamplePack.when("norm.toon", "streng"));
    }

    private static List<String> headings(List<ComposedPart> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.level() + " " + part.number() + " " + part.title()),
                        headings(part.parts()).stream()))
                .toList();
    }

    private static List<String> texts(List<ComposedPart> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        part.blocks().stream().map(ComposedBlock::markdown), texts(part.parts()).stream()))
                .toList();
    }

    @Test
    void partsAreNumberedAndWhatHasNothingToShowVanishes() {
        Composed composed = Composed.of(pack());
        assertThat(headings(composed.parts())).containsExactly("1 1 Deel een", "1 2 Deel twee", "2 2.1 Deel onder");
        assertThat(texts(composed.parts())).containsExactly("Kern.", "Rest.", "Blok.");
    }

    @Test
    void titleOrganisationDateAndCover() {
        ComposedDocument document = Composed.of(pack().fact("Eigenaar", "${norm.eigenaar.naam} *" + "${norm.motto}*"))
                .document()
                .orElseThrow();
        assertThat(document.title()).isEqualTo("Proef Stad_aan*Zee");
        assertThat(document.organisation()).isEqualTo("Gemeente Stad_aan*Zee");
        assertThat(document.date()).isEqualTo("2027-01-01");
        assertThat(document.facts()).containsExactly(new ComposedFact("Eigenaar", "Secretaris *[De motto](invul:)*"));
    }

    @Test
    void aFactWithoutValueIsLeftOut() {
        assertThat(Composed.of(pack().fact("Kern", "${norm.kern!}"))
                        .document()
                        .orElseThrow()
                        .facts())
                .isEmpty();
    }

    @Test
    void theProfileNumbersAndLevelsForInsertionElsewhere() {
        Composed composed = Composed.of(pack(), Map.of("nummering", "5.1d", "kopniveau", 3));
        assertThat(headings(composed.parts()))
                .containsExactly("3 5.1d Deel een", "3 5.1e Deel twee", "4 5.1e.1 Deel onder");
    }

    @Test
    void withoutNumbersThereAreNoneBelowEither() {
        assertThat(headings(Composed.of(pack().unnumbered()).parts()))
                .containsExactly("1  Deel een", "1  Deel twee", "2  Deel onder");
    }

    @Test
    void theProfileOrdersParts() {
        Composed composed = Composed.of(pack(), Map.of("volgorde", List.of("twee")));
        assertThat(headings(composed.parts())).containsExactly("1 1 Deel twee", "2 1.1 Deel onder", "1 2 Deel een");
    }

    @Test
    void theShortFormLeavesOutElaborations() {
        assertThat(texts(Composed.of(pack(), Map.of("vorm", "kort")).parts())).containsExactly("Kern.", "Blok.");
    }

    @Test
    void inTheShortFormAPartMayLoseItsHeadingAndKeepItsText() {
        SamplePack pack = new SamplePack()
                .part(SamplePack.partType(
                        "een", List.of(SamplePack.partType("onder!", List.of(), "proef/blok")), "norm/kern"))
                .block("norm/kern", "Kern.")
                .block("proef/blok", "Blok.");
        assertThat(headings(Composed.of(pack).parts())).hasSize(2);
        List<ComposedPart> parts = Composed.of(pack, Map.of("vorm", "kort")).parts();
        assertThat(headings(parts)).containsExactly("1 1 Deel een");
        assertThat(texts(parts)).containsExactly("Kern.", "Blok.");
    }

    @Test
    void whatIsLeftOutKeepsItsReason() {
        Composed composed =
                Composed.of(pack(), Map.of("weglaten", List.of(Map.of("blok", "proef/blok", "reden", "Niet nodig."))));
        assertThat(texts(composed.parts())).containsExactly("Kern.", "Rest.");
        assertThat(composed.document().orElseThrow().leftOut())
                .containsExactly(new LeftOut("proef/blok", "Niet nodig."));
    }

    @Test
    void ownTextReplacesAndAnAdditionFollows() {
        Composed composed = Composed.of(
                pack(),
                Map.of(
                        "eigen_tekst", Map.of("norm/kern", "Onze *eigen* kern."),
                        "aanvulling", Map.of("norm/kern", "- punt", "proef/blok", "Erbij.")));
        assertThat(texts(composed.parts()))
                .containsExactly("Onze \\*eigen\\* kern.\n\n- punt", "Rest.", "Blok.\n\nErbij.");
        assertThat(composed.block().ownText()).isTrue();
        assertThat(composed.block().readings())
                .extracting(reading -> reading.path() + "@" + reading.offset())
                .containsExactly(
                        "documenten.proef.eigen_tekst.norm/kern@0", "documenten.proef.aanvulling.norm/kern@22");
    }

    @Test
    void theMunicipalityNamesPartsItself() {
        Composed composed = Composed.of(pack(), Map.of("titels", Map.of("een", "Kern <van> ${dit} stuk")));
        assertThat(headings(composed.parts()))
                .containsExactly("1 1 Kern <van> ${dit} stuk", "1 2 Deel twee", "2 2.1 Deel onder");
    }

    @Test
    void theMunicipalityAddsPartsOfItsOwn() {
        Composed composed = Composed.of(
                pack(),
                Map.of(
                        "eigen_onderdelen",
                        List.of(
                                Map.of("id", "slot", "titel", "Slot", "tekst", "Einde."),
                                Map.of("id", "vooraf", "titel", "Vooraf", "tekst", "Begin.", "voor", "een"),
                                Map.of("id", "naast", "titel", "Naast", "tekst", "Erbij.", "na", "onder"))));
        assertThat(headings(composed.parts()))
                .containsExactly(
                        "1 1 Vooraf", "1 2 Deel een", "1 3 Deel twee", "2 3.1 Deel onder", "2 3.2 Naast", "1 4 Slot");
        assertThat(composed.block().markdown()).isEqualTo("Begin.");
        assertThat(composed.block().readings())
                .extracting(Reading::path)
                .containsExactly("documenten.proef.eigen_onderdelen[1].tekst");
    }

    @Test
    void anOwnPartBesideAPartThatIsNotThereComesAtTheEnd() {
        Composed composed = Composed.of(
                pack(),
                Map.of(
                        "eigen_onderdelen",
                        List.of(Map.of("id", "los", "titel", "Los", "tekst", "Los.", "na", "drie"))));
        assertThat(headings(composed.parts()))
                .containsExactly("1 1 Deel een", "1 2 Deel twee", "2 2.1 Deel onder", "1 3 Los");
    }

    @Test
    void blocksKnowWhatTheDocumentShows() {
        Composed composed = Composed.of(new SamplePack()
                .part("een", "norm/kern")
                .part("twee", "proef/streng")
                .block("norm/kern", "<#if bevat(\"norm/kern\")>kern</#if><#if bevat(\"proef/streng\")>streng</#if>")
                .block("proef/streng", "x", SamplePack.when("norm.toon", "streng")));
        assertThat(composed.block().markdown()).isEqualTo("kern");
    }

    @Test
    void aBlockThatIsShownTwiceIsFound() {
        Composed composed = Composed.of(pack().part("vier", "norm/kern"));
        assertThat(composed.findings()).extracting(Finding::code).containsExactly("dubbel-blok");
        assertThat(composed.document()).isEmpty();
    }

    @Test
    void aRepeatableBlockStandsInSeveralPartsAndKnowsWhichOne() {
        Composed composed = Composed.of(new SamplePack()
                .part("een", "brief/hoofd")
                .part("twee", "brief/hoofd")
                .repeatable("brief/hoofd", "Dit is ${document.onderdeel}."));
        assertThat(texts(composed.parts())).containsExactly("Dit is een.", "Dit is twee.");
    }

    @Test
    void aDocumentIsOnlyMadeWhenItsConditionHolds() {
        Composed strict = Composed.of(pack().onlyIf(SamplePack.when("norm.toon", "streng")));
        assertThat(strict.document()).isEmpty();
        assertThat(strict.findings()).isEmpty();
        assertThat(Composed.of(pack().onlyIf(SamplePack.when("norm.motto", "leeg")))
                        .document()
                        .orElseThrow()
                        .readings())
                .extracting(ComposedDocument.Reading::path)
                .contains("norm.motto");
    }

    @Test
    void conditionsAndTitlesCountAsReadings() {
        ComposedDocument document = Composed.of(pack()).document().orElseThrow();
        assertThat(document.readings())
                .extracting(ComposedDocument.Reading::path)
                .contains("gemeente.naam", "norm.datum", "norm.toon");
    }
}

package nl.ivpgenerator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRefusalTest {

    private static final Place PLACE = Place.ofLine("blokken/norm/kern.md.ftl", 5);

    private final Findings findings = new Findings();
    private final MarkdownReader reader = new MarkdownReader(
            new ReferenceTargets(Map.of("blok:norm/kern", new ReferenceTargets.Target("ivp_kern", "hoofdstuk 3"))),
            findings);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # Kop                       | opmaak-niet-toegestaan
                    Kop¶---                     | opmaak-niet-toegestaan
                    <b>vet</b>                  | opmaak-niet-toegestaan
                    <div>¶x¶</div>              | opmaak-niet-toegestaan
                    <!-- x -->                  | opmaak-niet-toegestaan
                    ~~~¶code¶~~~                | opmaak-niet-toegestaan
                    ![foto](a.png)              | opmaak-niet-toegestaan
                    een¶¶---¶¶twee              | opmaak-niet-toegestaan
                    [los] eind                  | opmaak-niet-toegestaan
                    [a]: https://b.nl           | opmaak-niet-toegestaan
                    een * twee                  | losse-opmaak
                    **vet ** tekst              | losse-opmaak
                    [x(invul:)                  | losse-opmaak
                    [a](http://b.nl)            | onbekend-adres
                    [a](javascript:x)           | onbekend-adres
                    <ftp://b.nl>                | onbekend-adres
                    [](https://b.nl)            | link-zonder-tekst
                    [](invul:)                  | invul-zonder-omschrijving
                    [](#blok:norm/kerm)         | verwijzing-zonder-doel
                    Een[^a]                     | onbekende-noot
                    Een¶¶[^a]: noot             | ongebruikte-noot
                    Een[^a] twee[^a]¶¶[^a]: n   | dubbele-noot
                    Een[^a]¶¶[^a]: n¶[^a]: m    | dubbele-noot
                    """)
    void refusesWhatADocumentCanNotHold(String markdown, String code) {
        read(markdown.replace('¶', '\n'));
        assertThat(findings.sorted()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place()).isEqualTo(PLACE);
        });
    }

    @Test
    void refusesRaggedAndGluedTables() {
        read("| a | b |\n|---|---|\n| 1 |\n\ntekst\n| a | b |\n|---|---|\n| 1 | 2 |");
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("losse-opmaak", "ongelijke-tabelrij");
    }

    @Test
    void refusesACaptionThatCouldBelongToSeveralTables() {
        reader.read("| a |\n|---|\n| 1 |\n\ntekst\n\n| b |\n|---|\n| 2 |", PLACE, new TableStyle("Bij", List.of()));
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("bijschrift-bij-meer-tabellen");
    }

    @Test
    void saysWhichReferenceWasMeant() {
        read("[](#blok:norm/kerm)");
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly(
                        "blokken/norm/kern.md.ftl:5: fout [verwijzing-zonder-doel] De verwijzing naar 'blok:norm/kerm' heeft geen doel: "
                                + "dat staat niet in dit document. Bedoelde u 'blok:norm/kern'?");
    }

    private void read(String markdown) {
        reader.read(markdown, PLACE, TableStyle.NONE);
    }
}

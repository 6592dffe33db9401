package nl.ivpgenerator.pack.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.pack.PackOnDisk;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAllThatAChoiceCanSay() {
        SelectChoice tone = (SelectChoice) choice("""
                soort: keuze
                titel: Toon
                uitleg: Hoe streng?
                als: {norm.dagen: ingevuld}
                bron: ["S002: Norm"]
                voorheen: klank
                standaard: mild
                waarden: {mild: Mild, streng: {titel: Streng, tekst: strenge, uitleg: Echt}}
                """);

        assertThat(tone.description().title()).isEqualTo("Toon");
        assertThat(tone.description().condition().terms())
                .extracting(Condition.Term::path)
                .containsExactly("norm.dagen");
        assertThat(tone.description().sources()).containsExactly("S002: Norm");
        assertThat(tone.description().formerKey()).isEqualTo("klank");
        assertThat(tone.description().standard()).isPresent();
        assertThat(tone.options())
                .containsExactly(
                        new Option("mild", "Mild", "Mild", ""), new Option("streng", "Streng", "strenge", "Echt"));
    }

    @Test
    void knowsTheBoundsThatNobodyWrote() {
        assertThat(((TextChoice) choice("{soort: tekst, titel: T}")).maximumLength())
                .isEqualTo(200);
        assertThat(((NumberChoice) choice("{soort: getal, titel: T}")).minimum())
                .isZero();
    }

    @Test
    void givesTheRowsOfAListAnId() {
        ListChoice list = (ListChoice) choice("{titel: T, rij: {velden: {naam: {soort: tekst, titel: N}}}}");
        ListChoice without =
                (ListChoice) choice("{titel: T, met_id: nee, rij: {velden: {naam: {soort: tekst, titel: N}}}}");

        assertThat(((GroupChoice) list.row()).fields().keySet()).containsExactly("id", "naam");
        assertThat(((GroupChoice) list.row()).fields().get("id").description().required())
                .isTrue();
        assertThat(((GroupChoice) without.row()).fields().keySet()).containsExactly("naam");
    }

    @Test
    void letsARowAskItsOwnFields() {
        ListChoice roles = (ListChoice) PackOnDisk.sound(PackOnDisk.in(folder))
                .choices()
                .find("norm.rollen")
                .orElseThrow();

        Condition.Term term = ((GroupChoice) roles.row())
                .fields()
                .get("met")
                .description()
                .condition()
                .terms()
                .get(0);
        assertThat(term.inRow()).isTrue();
        assertThat(term.plainPath()).isEqualTo("vorm");
    }

    @Test
    void namesFaultsOfOneChoice() {
        assertThat(faults("{soort: keuz, titel: T}"))
                .containsExactly(
                        "[ongeldige-waarde] 'keuz' kan niet bij 'soort'. Kies uit: tekst, alineas, getal, bedrag, datum,"
                                + " ja-nee, keuze, meerkeuze, lijst, groep, verwijzing. Bedoelde u 'keuze'?");
        assertThat(faults("{soort: tekst, titl: T}"))
                .containsExactly(
                        "[ontbrekende-sleutel] Hier ontbreekt 'titel'.",
                        "[onbekende-sleutel] 'titl' is hier geen sleutel. Bedoelde u 'titel'?");
        assertThat(faults("{soort: datum, titel: T, verplicht: ja, open: ja}"))
                .containsExactly(
                        "[tegenstrijdige-keuze] 'verplicht' en 'open' gaan niet samen: wat verplicht is, kan niet open"
                                + " blijven. Kies een van beide.");
        assertThat(faults("{soort: verwijzing, titel: T, naar: norm.rolen}"))
                .containsExactly(
                        "[onbekende-keuze] 'nieuw' verwijst naar 'norm.rolen', maar dat is geen lijst met rijen die een id"
                                + " hebben. Bedoelde u 'norm.rollen'?");
        assertThat(faults("{soort: keuze, titel: T, waarden: {leeg: Leeg, Groot: G, \"12\": Twaalf}}"))
                .extracting(fault -> fault.substring(0, fault.indexOf(". ")))
                .containsExactly(
                        "[ongeldige-naam] 'leeg' heeft al een andere betekenis",
                        "[ongeldige-naam] 'Groot' kan niet als waarde",
                        "[ongeldige-naam] '12' kan niet als waarde");
        assertThat(faults("{soort: tekst, titel: T, patroon: '['}"))
                .contains("[ongeldige-waarde] Dit patroon is geen geldige reguliere expressie.");
    }

    @Test
    void namesDefaultsThatCouldNotStandInAProfile() {
        assertThat(faults("{soort: keuze, titel: T, waarden: {mild: Mild}, standaard: milt}"))
                .containsExactly(
                        "[ongeldige-standaard] De standaard van 'nieuw' klopt niet: 'milt' is geen waarde. Bedoelde u"
                                + " 'mild'?");
        assertThat(faults("{soort: datum, titel: T, standaard: 2027-02-30}")).hasSize(1);
        assertThat(faults("{soort: getal, titel: T, maximum: 5, standaard: 6}")).hasSize(1);
        assertThat(faults("{soort: ja-nee, titel: T, standaard: Ja}")).hasSize(1);
        assertThat(faults("{soort: tekst, titel: T, standaard: [a]}")).hasSize(1);
        assertThat(faults("{soort: meerkeuze, titel: T, waarden: {a: A, b: B, d: D}, standaard: [a, a, c]}"))
                .hasSize(2);
        assertThat(faults(
                        "{soort: lijst, titel: T, rij: {velden: {n: {soort: tekst, titel: N, verplicht: ja}}}, standaard: [{id: a,"
                                + " n: x}, {id: a, m: y}]}"))
                .extracting(fault -> fault.substring(fault.indexOf("niet: ")))
                .containsExactly(
                        "niet: 'n' ontbreekt.",
                        "niet: 'a' staat er twee keer.",
                        "niet: 'm' is geen veld. Bedoelde u 'n'?");
    }

    @Test
    void namesConditionsThatWaitForEachOther() {
        PackOnDisk pack = PackOnDisk.in(folder).with("keuzes/kring.yaml", """
                        kring:
                          titel: Kring
                          velden:
                            een: {soort: ja-nee, titel: Een, als: {kring.twee: ja}}
                            twee: {soort: ja-nee, titel: Twee, als: {kring.een: ja}}
                        """);

        assertThat(PackOnDisk.findings(pack))
                .containsExactly(
                        "pak/keuzes/kring.yaml:5:46: fout [kringverwijzing] Deze voorwaarden wachten op elkaar:"
                                + " kring.een -> kring.twee -> kring.een.");
    }

    private Choice choice(String yaml) {
        return PackOnDisk.sound(with(yaml)).choices().find("norm.nieuw").orElseThrow();
    }

    /** Code, message and hint of each finding about the choice {@code norm.nieuw}. */
    private List<String> faults(String yaml) {
        return PackOnDisk.findings(with(yaml)).stream()
                .map(line -> line.substring(line.indexOf("fout ") + "fout ".length()))
                .toList();
    }

    private PackOnDisk with(String yaml) {
        String indented = yaml.strip().replace("\n", "\n      ");
        return PackOnDisk.in(folder).with("keuzes/norm.yaml", PackOnDisk.NORM + "    nieuw:\n      " + indented + "\n");
    }
}

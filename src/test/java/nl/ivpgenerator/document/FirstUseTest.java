package nl.ivpgenerator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstUseTest {

    private static final List<Abbreviation> LIST = List.of(
            new Abbreviation("RI&E", "risico-inventarisatie en -evaluatie", ""),
            new Abbreviation("OR", "ondernemingsraad", ""),
            new Abbreviation("OM", "Openbaar Ministerie", ""),
            new Abbreviation("AVG", "Algemene verordening gegevensbescherming", "de"),
            new Abbreviation("Sr", "Wetboek van Strafrecht", "het"),
            new Abbreviation("GIR", "Gemeentelijk Incidenten Registratiesysteem", ""),
            new Abbreviation("DPIA", "gegevensbeschermingseffectbeoordeling", ""),
            new Abbreviation("FG", "functionaris gegevensbescherming", ""),
            new Abbreviation("BHV", "bedrijfshulpverlening", ""),
            new Abbreviation("IVP", "Integraal Veiligheidsplan", ""),
            new Abbreviation("VPT", "Veilige Publieke Taak", ""),
            new Abbreviation("VNG", "Vereniging van Nederlandse Gemeenten", ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De RI&E is van 2025. | De risico-inventarisatie en -evaluatie (RI&E) is van 2025.",
                "De OR stemt in. De OR leest. | De ondernemingsraad (OR) stemt in. De OR leest.",
                "OR en college tekenen. | Ondernemingsraad (OR) en college tekenen.",
                "Politie en OM werken samen. | Politie en Openbaar Ministerie (OM) werken samen.",
                "Zet het in het GIR, zonder DPIA. | Zet het in het Gemeentelijk Incidenten Registratiesysteem (GIR), zonder gegevensbeschermingseffectbeoordeling (DPIA).",
                "Vraag het de FG of de BHV. | Vraag het de functionaris gegevensbescherming (FG) of de bedrijfshulpverlening (BHV).",
                "De raad stelt het IVP vast. | De raad stelt het Integraal Veiligheidsplan (IVP) vast.",
                "De VNG helpt. | De Vereniging van Nederlandse Gemeenten (VNG) helpt.",
                "Zie artikel 267 Sr. | Zie artikel 267 van het Wetboek van Strafrecht (Sr).",
                "Zie artikel 6, eerste lid, van de AVG. | Zie artikel 6, eerste lid, van de Algemene verordening gegevensbescherming (AVG).",
                "Dat moet (AVG, artikel 6). | Dat moet (Algemene verordening gegevensbescherming, afgekort AVG, artikel 6).",
                "Zij kennen de afkorting VPT; gebruik die. | Zij kennen de afkorting VPT (Veilige Publieke Taak); gebruik die.",
                "Vraag een VPT-code. | Vraag een VPT-code (VPT: Veilige Publieke Taak).",
                "Een OR-lid leest mee. | Een OR-lid (OR: ondernemingsraad) leest mee."
            })
    void writesOutWhatTheReaderMeetsFirst(String text, String written) {
        assertThat(write(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De ondernemingsraad (OR) stemt in. De OR leest.",
                "VPT staat voor Veilige Publieke Taak.",
                "Een risico-inventarisatie en -evaluatie, kort RI&E, is verplicht.",
                "Vraag een VPT-code (bij de politie).",
                "Om 12 uur belt de politie; or and om zijn geen afkortingen.",
                "Mail naar vpt@gemeente.nl of kijk op www.ivp.nl."
            })
    void leavesATextThatExplainsItselfOrHasNone(String text) {
        assertThat(write(text)).isEqualTo(text);
    }

    @Test
    void countsAcrossPassagesButAnewInALoosePart() {
        Document document = FirstUse.in(
                document(
                        part("een", Fragment.NONE, false, text("De OR leest.")),
                        part("twee", Fragment.NONE, false, text("De OR tekent.")),
                        part("los", Fragment.WITH_HEADING, false, text("De OR tekent.")),
                        part("brief", Fragment.NONE, true, text("De OR tekent."))),
                LIST);
        assertThat(DocumentText.of(document).lines())
                .filteredOn(line -> line.kind() == DocumentText.Kind.PARAGRAPH)
                .extracting(DocumentText.Line::text)
                .containsExactly(
                        "De ondernemingsraad (OR) leest.",
                        "De OR tekent.",
                        "De ondernemingsraad (OR) tekent.",
                        "De ondernemingsraad (OR) tekent.");
    }

    @Test
    void leavesTitlesBoldWordsLinksAndTablesAlone() {
        Element table = new Element.Table(
                "De OR",
                List.of(new Element.Column(words("OR"), Element.Alignment.LEFT, 100, false)),
                List.of(new Element.Row(List.of(new Element.Cell(words("de OR"))))));
        Element bold =
                new Element.Paragraph(List.of(new Inline.Strong(words("De OR.")), new Inline.Text(" De OR leest.")));
        Element link = new Element.Paragraph(List.of(new Inline.Link("https://www.or.nl", words("de OR"))));

        Document written = FirstUse.in(document(part("or", Fragment.NONE, false, table, link, bold)), LIST);

        assertThat(DocumentText.of(written).lines())
                .extracting(DocumentText.Line::text)
                .containsExactly(
                        "De OR", "OR", "De OR", "OR", "de OR", "de OR", "De OR. De ondernemingsraad (OR) leest.");
    }

    private static String write(String text) {
        Set<Abbreviation> known = new HashSet<>();
        return new AbbreviatedLine(text, LIST, known).write(text);
    }

    private static Document document(Part... parts) {
        Front front = new Front("proef", "De OR", "", "Gemeente", "intern", List.of(), "", Layout.values()[0], false);
        return new Document(front, List.of(parts));
    }

    private static Part part(String id, Fragment fragment, boolean newPage, Element... elements) {
        Passage passage = new Passage("proef/" + id, "ivp_" + id, "intern", PassageKind.TEXT, false, List.of(elements));
        return new Part(id, "ivp_deel_" + id, 1, "", "OR", fragment, newPage, List.of(passage), List.of());
    }

    private static Element text(String words) {
        return new Element.Paragraph(words(words));
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Text(words));
    }
}

package nl.ivpgenerator.render;

import static nl.ivpgenerator.render.Write.bars;
import static nl.ivpgenerator.render.Write.boxes;
import static nl.ivpgenerator.render.Write.bullets;
import static nl.ivpgenerator.render.Write.cell;
import static nl.ivpgenerator.render.Write.columns;
import static nl.ivpgenerator.render.Write.form;
import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.row;
import static nl.ivpgenerator.render.Write.steps;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static nl.ivpgenerator.render.Write.wide;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Quotation;
import nl.ivpgenerator.document.Element.Row;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline.Emphasis;
import nl.ivpgenerator.document.Inline.FillIn;
import nl.ivpgenerator.document.Inline.LineBreak;
import nl.ivpgenerator.document.Inline.Link;
import nl.ivpgenerator.document.Inline.Note;
import nl.ivpgenerator.document.Inline.Reference;
import nl.ivpgenerator.document.Inline.Strong;
import nl.ivpgenerator.document.Layout;

/** Documents with everything that a document may hold, in the words of the field. */
public final class Samples {

    private Samples() {}

    /** A protocol with cover, contents, notes, tables upright and on their side, forms and signatures. */
    public static Document protocol() {
        Front front = new Front(
                "agressieprotocol",
                "Agressieprotocol gemeente Noardeast-Fryslân",
                "Wat wij doen als iemand een medewerker bedreigt, beledigt of aanvalt",
                "Gemeente Noardeast-Fryslân",
                "intern",
                List.of(
                        new Fact("Vastgesteld door", List.of(t("het college van burgemeester en wethouders"))),
                        new Fact("Status", List.of(t("vastgesteld"))),
                        new Fact("Datum", List.of(t("15 januari 2027"))),
                        new Fact("Versie", List.of(t("1.2"))),
                        new Fact("Zaaknummer", List.of(new FillIn("zaaknummer")))),
                "2027-01-15",
                Layout.WITH_COVER,
                true);
        return new Document(front, List.of(introduction(), norm(), reporting(), planning(), forms()));
    }

    /** A page of rules of the house, without cover or contents and without numbers. */
    public static Document rules() {
        Front front = new Front(
                "huisregels",
                "Huisregels van het stadskantoor van ’s-Hertogenbosch",
                "",
                "Gemeente ’s-Hertogenbosch",
                "openbaar",
                List.of(new Fact("Datum", List.of(t("1 maart 2027")))),
                "2027-03-01",
                Layout.PLAIN,
                false);
        Part rules = part("regels", "", "Zo gaan wij met elkaar om")
                .with(text(
                        "huisregels/regels",
                        bullets(
                                "U bent welkom en wij helpen u graag.",
                                "Wij spreken elkaar met respect aan.",
                                "Filmen mag alleen na overleg."),
                        p(t("Houdt iemand zich niet aan deze regels? Dan vragen wij die persoon te vertrekken."))))
                .done();
        return new Document(front, List.of(rules));
    }

    private static Part introduction() {
        Part why = part("waarom", "1.1", "Waarom dit protocol")
                .with(text(
                        "inleiding/waarom",
                        p(
                                t("Medewerkers van de gemeente moeten hun werk "),
                                new Strong(List.of(t("veilig"))),
                                t(
                                        " kunnen doen. Toch krijgen zij te maken met agressie: aan de balie, aan de telefoon, op straat en op sociale media."),
                                new Note(1, List.of(p(t("Monitor integriteit en veiligheid, hoofdstuk 4."))))),
                        p(
                                t("Dit protocol zegt wat wij dan doen. Meer over de norm leest u in "),
                                new Reference("ivp_deel_norm", List.of(t("hoofdstuk 2 (Onze norm)"))),
                                t(" en op "),
                                new Link("https://www.rijksoverheid.nl", List.of(t("de website van de rijksoverheid"))),
                                t("."))))
                .done();
        Part who = part("voor-wie", "1.2", "Voor wie dit protocol geldt")
                .with(
                        text(
                                "inleiding/voor-wie",
                                bullets(
                                        "medewerkers in dienst van de gemeente",
                                        "ingehuurde krachten, stagiairs en vrijwilligers",
                                        "raadsleden en collegeleden, voor zover het eigen protocol niets anders zegt"),
                                new Quotation(
                                        List.of(
                                                p(
                                                        t(
                                                                "Bij direct gevaar belt u altijd eerst 112. Daarna informeert u uw leidinggevende."))))))
                .done();
        return part("inleiding", "1", "Inleiding").below(why, who).done();
    }

    private static Part norm() {
        Part core = part("norm-kern", "2.1", "Wat wij niet accepteren")
                .with(text(
                        "norm/kern",
                        p(
                                t(
                                        "Wij accepteren geen agressie tegen medewerkers. Een emotie mag; een dreigement niet. Elke leidinggevende draagt deze norm uit en bespreekt die minstens "),
                                new Emphasis(List.of(t("twee keer per jaar"))),
                                t(" in het werkoverleg.")),
                        steps("Noem het gedrag.", "Zeg wat u wilt.", "Beëindig het gesprek als het gedrag doorgaat.")))
                .done();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rows.add(row(
                    "Schelden en beledigen (" + i + ")",
                    "Waarschuwing door de leidinggevende, mondeling en daarna per brief",
                    "-",
                    "leidinggevende"));
            rows.add(row(
                    "Bedreigen met geweld (" + i + ")",
                    "Gebouwverbod of contactverbod; altijd aangifte",
                    "6 tot 12 maanden",
                    "burgemeester"));
            rows.add(row(
                    "Vernielen van eigendommen (" + i + ")",
                    "Ordegesprek en verhaal van de schade",
                    "3 maanden",
                    "gemeentesecretaris"));
        }
        Part sanctions = part("maatregelen", "2.2", "Maatregelen per gedraging")
                .with(text(
                        "maatregelen/tabel",
                        p(
                                t("De maatregel past bij het gedrag. Bij herhaling geldt de zwaarste regel die past."),
                                new Note(
                                        2,
                                        List.of(
                                                p(
                                                        t(
                                                                "De duur is een uitgangspunt; de beslisser kan gemotiveerd afwijken."))))),
                        new Table(
                                "Maatregelen per gedraging",
                                columns(28, "Gedrag", 38, "Maatregel", 16, "Duur", 18, "Beslisser"),
                                rows)))
                .done();
        return part("norm", "2", "Onze norm").below(core, sanctions).done();
    }

    private static Part reporting() {
        return part("melden", "3", "Melden en registreren")
                .with(text(
                        "melden/kern",
                        p(
                                t(
                                        "Meld elk incident dezelfde dag bij uw leidinggevende. Die legt het binnen twee werkdagen vast. Wie dat doet als de leidinggevende afwezig is, is nog niet bepaald: "),
                                new FillIn("naam van de vervanger"),
                                t(".")),
                        boxes("Is iedereen veilig?", "Is de politie gebeld?", "Is de melding vastgelegd?"),
                        p(t("Zie ook de route: melding → registratie → opvolging.")),
                        new Table(
                                "",
                                columns(50, "Soort incident", 25, "Aantal in 2025", 25, "Aantal in 2026"),
                                List.of(row("Verbaal geweld", "41", "37"), row("Fysiek geweld", "3", "4")))))
                .with(new Passage(
                        "melden/contact",
                        "ivp_melden_contact",
                        "vertrouwelijk",
                        PassageKind.TEXT,
                        false,
                        List.of(p(t("De wijkagent is bereikbaar via het directe nummer in het calamiteitenplan.")))))
                .done();
    }

    private static Part planning() {
        List<Row> rows = new ArrayList<>();
        String[] actions = {
            "Norm vaststellen en bekendmaken aan alle medewerkers",
            "Balies inrichten volgens het ontwerp",
            "Training gesprek met boze inwoners",
            "Evaluatie met de medezeggenschap"
        };
        for (int i = 0; i < 14; i++) {
            List<Element.Cell> cells = new ArrayList<>();
            cells.add(cell(actions[i % 4]));
            cells.add(cell(i % 2 == 0 ? "Adviseur-VPD" : "Teamleider Publiekszaken"));
            cells.add(cell((i + 1) * 4 + " uur"));
            for (int q = 0; q < 10; q++) {
                boolean on = q >= i % 5 && q <= i % 5 + 3;
                cells.add(
                        on
                                ? cell(q == i % 5 ? "start" : q == i % 5 + 3 ? "gereed" : "loopt")
                                : new Element.Cell(List.of()));
            }
            rows.add(new Row(cells));
        }
        return part("planning", "4", "Planning")
                .with(wide("plan/planning", new Table("Planning per kwartaal", bars(), rows)))
                .below(part("na-de-planning", "4.1", "Bijstellen van de planning")
                        .with(text("plan/bijstellen", p(t("De adviseur stelt de planning elk kwartaal bij."))))
                        .done())
                .done();
    }

    private static Part forms() {
        Part report = part("meldformulier", "5.1", "Meldformulier")
                .with(form(
                        "bijlagen/meldformulier",
                        PassageKind.FORM,
                        new Table(
                                "Gegevens van het incident",
                                columns(35, "Vraag", 65, "Antwoord"),
                                List.of(
                                        new Row(List.of(
                                                cell("Datum en tijd"),
                                                new Element.Cell(List.of(new FillIn("datum en tijd"))))),
                                        new Row(List.of(
                                                cell("Wat gebeurde er?"),
                                                new Element.Cell(List.of(new FillIn("feiten, zonder oordeel"))))))),
                        boxes("Aangifte gewenst", "Schade geleden")))
                .done();
        Part signatures = part("ondertekening", "5.2", "Ondertekening")
                .with(form(
                        "bijlagen/ondertekening",
                        PassageKind.SIGNATURES,
                        p(
                                t("Namens het college,"),
                                new LineBreak(),
                                new FillIn("naam en handtekening van de burgemeester")),
                        p(
                                t("De gemeentesecretaris,"),
                                new LineBreak(),
                                new FillIn("naam en handtekening van de gemeentesecretaris"))))
                .done();
        return part("bijlagen", "5", "Bijlagen").below(report, signatures).done();
    }
}

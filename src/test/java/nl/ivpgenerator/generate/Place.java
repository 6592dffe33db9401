package nl.ivpgenerator.generate;

import static nl.ivpgenerator.render.Write.boxes;
import static nl.ivpgenerator.render.Write.bullets;
import static nl.ivpgenerator.render.Write.columns;
import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.row;
import static nl.ivpgenerator.render.Write.steps;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;

import java.util.List;
import java.util.function.Function;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Quotation;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline.Emphasis;
import nl.ivpgenerator.document.Inline.FillIn;
import nl.ivpgenerator.document.Inline.Link;
import nl.ivpgenerator.document.Inline.Note;
import nl.ivpgenerator.document.Inline.Reference;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.Write;

/** Where words may stand in a document. */
enum Place {
    TITLE(words -> document(words, "onder", "waarde", "kop", p(t("tekst")))),
    SUBTITLE(words -> document("titel", words, "waarde", "kop", p(t("tekst")))),
    FACT(words -> document("titel", "onder", words, "kop", p(t("tekst")))),
    HEADING(words -> document("titel", "onder", "waarde", words, p(t("tekst")))),
    PARAGRAPH(words -> body(p(t("voor "), new Emphasis(List.of(t(words))), t(" na")))),
    FILL_IN(words -> body(p(new FillIn(words)))),
    LINK(words -> body(p(new Link("https://www.rijksoverheid.nl", List.of(t(words)))))),
    REFERENCE(words -> body(p(new Reference("ivp_deel_deel", List.of(t(words)))))),
    NOTE(words -> body(p(t("tekst"), new Note(1, List.of(p(t(words))))))),
    ITEM(words -> body(bullets("voor", words, "na"))),
    STEP(words -> body(steps("voor", words, "na"))),
    BOX(words -> body(boxes("voor", words, "na"))),
    QUOTATION(words -> body(new Quotation(List.of(p(t(words)))))),
    CAPTION(words -> body(table(words, "kop", "rij", "cel"))),
    HEADER(words -> body(table("titel", words, "rij", "cel"))),
    ROW_HEADER(words -> body(table("titel", "kop", words, "cel"))),
    CELL(words -> body(table("titel", "kop", "rij", words))),
    FORM_CELL(words -> document(
            "titel", "onder", "waarde", "kop", Write.form("blok/een", PassageKind.FORM, p(new FillIn(words)))));

    private final Function<String, Document> writing;

    Place(Function<String, Document> writing) {
        this.writing = writing;
    }

    /** A document with these words at this place. */
    Document document(String words) {
        return writing.apply(words);
    }

    private static Table table(String caption, String header, String rowHeader, String cell) {
        return new Table(caption, columns(40, "rij", 60, header), List.of(row(rowHeader, cell)));
    }

    private static Document body(Element element) {
        return document("titel", "onder", "waarde", "kop", element);
    }

    private static Document document(String title, String subtitle, String fact, String heading, Element element) {
        return document(title, subtitle, fact, heading, text("blok/een", element));
    }

    private static Document document(
            String title, String subtitle, String fact, String heading, Document.Passage passage) {
        Front front = new Front(
                "proef",
                title,
                subtitle,
                "Gemeente Proef",
                "intern",
                List.of(new Fact("naam", List.of(t(fact)))),
                "2027-01-15",
                Layout.WITH_COVER,
                true);
        return new Document(
                front, List.of(part("deel", "1", heading).with(passage).done()));
    }
}

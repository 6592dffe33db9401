package nl.ivpgenerator.render;

import java.util.List;

/**
 * What a paragraph, a run of text or a table is in an editable document. Styles of a municipality's own template are found by these names,
 * whatever their identifiers; the first name is the one that Word keeps in the file in every language (ECMA-376 part 1, 17.7.4.9).
 */
public enum Role {
    BODY("standaard", Kind.PARAGRAPH, "Normal", "Standaard"),
    TITLE("titel", Kind.PARAGRAPH, "Title", "Titel"),
    SUBTITLE("ondertitel", Kind.PARAGRAPH, "Subtitle", "Ondertitel"),
    ORGANISATION("organisatie", Kind.PARAGRAPH, "IVP Organisatie"),
    HEADING1("kop1", Kind.PARAGRAPH, "heading 1", "Kop 1"),
    HEADING2("kop2", Kind.PARAGRAPH, "heading 2", "Kop 2"),
    HEADING3("kop3", Kind.PARAGRAPH, "heading 3", "Kop 3"),
    HEADING4("kop4", Kind.PARAGRAPH, "heading 4", "Kop 4"),
    HEADING5("kop5", Kind.PARAGRAPH, "heading 5", "Kop 5"),
    HEADING6("kop6", Kind.PARAGRAPH, "heading 6", "Kop 6"),
    CONTENTS_TITLE("inhoudskop", Kind.PARAGRAPH, "TOC Heading", "Kop van inhoudsopgave", "Kopvaninhoudsopgave"),
    CONTENTS1("inhoud1", Kind.PARAGRAPH, "toc 1", "Inhopg 1", "Inhoudsopgave 1"),
    CONTENTS2("inhoud2", Kind.PARAGRAPH, "toc 2", "Inhopg 2", "Inhoudsopgave 2"),
    BULLET1("opsomming1", Kind.PARAGRAPH, "List Bullet", "Lijst opsom.teken", "Lijstopsomteken"),
    BULLET2("opsomming2", Kind.PARAGRAPH, "List Bullet 2", "Lijst opsom.teken 2", "Lijstopsomteken 2"),
    BULLET3("opsomming3", Kind.PARAGRAPH, "List Bullet 3", "Lijst opsom.teken 3", "Lijstopsomteken 3"),
    NUMBER1("nummering1", Kind.PARAGRAPH, "List Number", "Lijstnummering"),
    NUMBER2("nummering2", Kind.PARAGRAPH, "List Number 2", "Lijstnummering 2"),
    NUMBER3("nummering3", Kind.PARAGRAPH, "List Number 3", "Lijstnummering 3"),
    /** A further paragraph within an item of a list. */
    CONTINUE1("vervolg1", Kind.PARAGRAPH, "List Continue", "Lijstvoortzetting"),
    CONTINUE2("vervolg2", Kind.PARAGRAPH, "List Continue 2", "Lijstvoortzetting 2"),
    CONTINUE3("vervolg3", Kind.PARAGRAPH, "List Continue 3", "Lijstvoortzetting 3"),
    /** An item with a check box before it. */
    CHECK("vakje", Kind.PARAGRAPH, "IVP Vakje"),
    QUOTATION("citaat", Kind.PARAGRAPH, "Quote", "Citaat"),
    CAPTION("bijschrift", Kind.PARAGRAPH, "caption", "Bijschrift"),
    TABLE_HEAD("tabelkop", Kind.PARAGRAPH, "IVP Tabelkop"),
    TABLE_TEXT("tabeltekst", Kind.PARAGRAPH, "IVP Tabeltekst"),
    /** Says of a passage that fewer people may read it than the document. */
    RESTRICTION("openbaarheid", Kind.PARAGRAPH, "IVP Openbaarheid"),
    SIGNATURE("ondertekening", Kind.PARAGRAPH, "IVP Ondertekening"),
    NOTE("voetnoot", Kind.PARAGRAPH, "footnote text", "Voetnoottekst"),
    HEADER("koptekst", Kind.PARAGRAPH, "header", "Koptekst"),
    FOOTER("voettekst", Kind.PARAGRAPH, "footer", "Voettekst"),
    NOTE_MARK("voetnootteken", Kind.CHARACTER, "footnote reference", "Voetnootmarkering"),
    LINK("koppeling", Kind.CHARACTER, "Hyperlink"),
    FILL_IN("invullen", Kind.CHARACTER, "IVP Invullen"),
    TABLE("tabel", Kind.TABLE, "IVP Tabel"),
    FACTS("gegevens", Kind.TABLE, "IVP Gegevens");

    /** What a style is for. */
    public enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE
    }

    private final String key;
    private final Kind kind;
    private final List<String> names;

    Role(String key, Kind kind, String... names) {
        this.key = key;
        this.kind = kind;
        this.names = List.of(names);
    }

    /** The name in the pack's {@code huisstijl/tekstverwerker.yaml}. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** The names under which a template may have this style, the file's own name first. */
    public List<String> names() {
        return names;
    }

    /** The name as Dutch users of Word see it. */
    public String shownName() {
        return names.get(Math.min(1, names.size() - 1));
    }

    /** The style of a heading; levels below the sixth take the sixth. */
    public static Role heading(int level) {
        return values()[HEADING1.ordinal() + Math.min(Math.max(level, 1), 6) - 1];
    }

    /** The style of an item of bullets; {@code depth} is 1 for the outer list, and from 3 on stays 3. */
    public static Role bullet(int depth) {
        return values()[BULLET1.ordinal() + Math.min(depth, 3) - 1];
    }

    /** The style of a numbered item, as for bullets. */
    public static Role number(int depth) {
        return values()[NUMBER1.ordinal() + Math.min(depth, 3) - 1];
    }

    /** The style of a further paragraph in an item, as for bullets. */
    public static Role continuation(int depth) {
        return values()[CONTINUE1.ordinal() + Math.min(depth, 3) - 1];
    }
}

package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The style that a template has for tables, with what text in its cells must go with (ECMA-376 part 1, 17.7.6). */
public record TemplateTable(TemplateStyle style) {

    /** The style with our name; else that of the first table in the file; else the first that somebody made; else the plain grid of Word. */
    static Optional<TemplateTable> find(TemplateStyles styles, Document text) {
        return Stream.<Optional<TemplateStyle>>of(
                        styles.find(Role.TABLE),
                        ofFirstTable(styles, text),
                        styles.customTable(),
                        styles.named("table", "Table Grid"),
                        styles.named("table", "Tabelraster"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(TemplateTable::new);
    }

    private static Optional<TemplateStyle> ofFirstTable(TemplateStyles styles, Document text) {
        return Dom.all(text, MAIN, "tbl").stream()
                .flatMap(table -> Dom.child(table, MAIN, "tblPr").stream())
                .flatMap(properties -> TemplateStyle.value(properties, "tblStyle").stream())
                .flatMap(id -> styles.byId(id).stream())
                .filter(style -> !style.name().equalsIgnoreCase("Normal Table"))
                .findFirst();
    }

    /** What the cells of the header row stand on, as {@code #rrggbb}; empty for paper. */
    public Optional<String> headGround() {
        return head("tcPr", "shd").flatMap(shade -> TemplateStyle.hex(shade, "fill"));
    }

    /** The colour that the style gives text in the header row. */
    public Optional<String> headColor() {
        return head("rPr", "color").flatMap(color -> TemplateStyle.hex(color, "val"));
    }

    private Optional<Element> head(String group, String property) {
        return style.chain().stream()
                .flatMap(one -> Dom.children(one, MAIN, "tblStylePr").stream())
                .filter(one -> one.getAttributeNS(MAIN, "type").equals("firstRow"))
                .flatMap(one -> Dom.child(one, MAIN, group).stream())
                .flatMap(one -> Dom.child(one, MAIN, property).stream())
                .findFirst();
    }
}

package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.SafeXml;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.office.XmlWriter;
import nl.ivpgenerator.render.template.PageLayout;
import nl.ivpgenerator.render.template.Template;
import nl.ivpgenerator.render.template.TemplateLists.ListPlace;
import nl.ivpgenerator.render.template.TemplateReader;
import nl.ivpgenerator.render.template.TemplateStyle;
import nl.ivpgenerator.render.template.TemplateTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What new files of one house style stand on: the municipality's own template, or nothing. Costs a reading of the template; unchanging. */
final class Ground {

    private static final int PAPER = 210;
    private static final double TWIPS_IN_MILLIMETRE = 1440 / 25.4;

    private final Optional<Template> template;
    private final HouseStyle style;
    private final FileStyles found;
    private final byte[] styles;

    private Ground(HouseStyle given) {
        template = given.wordTemplate().map(Ground::read);
        style = template.map(read -> fitting(given, read)).orElse(given);
        found = template.map(Ground::found).orElse(FileStyles.NONE);
        styles = template.map(read -> merged(read.styles().document(), styles().ownPart()))
                .orElseGet(() -> styles().toPart());
    }

    static Ground of(HouseStyle style) {
        return new Ground(style);
    }

    /** The house style has been read with its findings before, so that nothing is left to tell. */
    private static Template read(OfficeFile file) {
        return TemplateReader.read(file, Place.ofFile(file.name()), new Findings())
                .orElseThrow(() -> new IllegalArgumentException("unusable template: " + file.name()));
    }

    Optional<Template> template() {
        return template;
    }

    /** The house style with a look that goes with the template. */
    HouseStyle style() {
        return style;
    }

    /** The part with all styles. */
    byte[] stylesPart() {
        return styles;
    }

    /** For one file. */
    WordStyles styles() {
        int lists = template.map(read -> read.lists().highestNumber()).orElse(0);
        return new WordStyles(style, found, lists);
    }

    /** For one file. */
    WordNumbering numbering(WordStyles fileStyles) {
        Map<Role, ListPlace> places = new EnumMap<>(Role.class);
        template.ifPresent(read -> {
            for (int depth = 1; depth <= 3; depth++) {
                place(read, Role.bullet(depth), true, places);
                place(read, Role.number(depth), false, places);
            }
        });
        return new WordNumbering(style.look(), fileStyles, template.map(Template::lists), places);
    }

    private static void place(Template template, Role role, boolean bullet, Map<Role, ListPlace> places) {
        template.styles()
                .find(role)
                .flatMap(template.lists()::of)
                .filter(place -> place.bullet() == bullet)
                .ifPresent(place -> places.put(role, place));
    }

    /** The tab stops of a style of the template, in twips. */
    List<String> tabStops(Role role) {
        return template.flatMap(read -> read.styles().find(role))
                .map(TemplateStyle::tabStops)
                .orElse(List.of());
    }

    private static FileStyles found(Template template) {
        Map<Role, String> ids = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            template.styles().find(role).map(TemplateStyle::id).ifPresent(id -> ids.put(role, id));
        }
        template.table().ifPresent(table -> ids.put(Role.TABLE, table.style().id()));
        return new FileStyles(
                ids,
                id(template, "character", "Default Paragraph Font"),
                id(template, "table", "Normal Table"),
                template.styles().ids());
    }

    private static String id(Template template, String type, String name) {
        return template.styles().named(type, name).map(TemplateStyle::id).orElse("");
    }

    /** Our own styles have the template's width of text, and letters that read on the ground of its tables. */
    private static HouseStyle fitting(HouseStyle style, Template template) {
        PageLayout page = template.pages().upright();
        int left = millimetres(page.left() + page.gutter());
        int right = PAPER - left - millimetres(page.textWidth());
        Margins margins = new Margins(millimetres(page.top()), millimetres(page.bottom()), left, right);
        Look look = style.look().withMargins(margins);
        return style.withLook(
                template.table().map(table -> withHead(look, table)).orElse(look));
    }

    private static Look withHead(Look look, TemplateTable table) {
        Optional<String> color = table.headColor()
                .or(() -> table.headGround().map(ground -> {
                    Color behind = Color.of(ground);
                    return behind.contrast(Color.INK) < Color.READABLE ? Color.WHITE.toString() : Color.INK.toString();
                }));
        return color.map(chosen ->
                        look.with(Role.TABLE_HEAD, look.of(Role.TABLE_HEAD).withColor(chosen)))
                .orElse(look);
    }

    private static int millimetres(int twips) {
        return (int) Math.round(twips / TWIPS_IN_MILLIMETRE);
    }

    /** The template's styles with ours behind them, all in Dutch. */
    private static byte[] merged(Document template, XmlBuilder own) {
        Document merged = (Document) template.cloneNode(true);
        Element root = merged.getDocumentElement();
        List<Element> added = Dom.children(SafeXml.own(own).getDocumentElement(), MAIN, "style");
        added.forEach(definition -> root.appendChild(merged.importNode(definition, true)));
        DutchStyles.in(root);
        return XmlWriter.toPart(merged);
    }
}

package nl.ivpgenerator.render.word;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.template.Template;

/** A file that is made from nothing: what stands in it and what goes with that. */
final class NewFile {

    private final Document document;
    private final HouseStyle style;
    private final Ground ground;
    private final boolean whole;
    private final WordPackage file = new WordPackage();
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes = new WordNotes();
    private final BodyContext context;
    private final Flow flow;
    private final PageTurner pages;
    private final BodyWriter body;

    /** {@code whole} says whether it is the document with its headers and numbers, or a part to paste elsewhere. */
    NewFile(Document document, Ground ground, Set<String> bookmarks, boolean whole) {
        this.document = document;
        this.ground = ground;
        this.style = ground.style();
        this.whole = whole;
        styles = ground.styles();
        numbering = ground.numbering(styles);
        WordSections sections = ground.template().map(this::sectionsOf).orElseGet(this::ownSections);
        String openness = document.front().openness();
        context = new BodyContext(
                styles, numbering, notes, file.relationships(), new Counters(), bookmarks, whole, openness, sections);
        flow = new Flow(styles);
        pages = new PageTurner(flow, sections);
        body = new BodyWriter(context, flow, pages);
    }

    private WordSections ownSections() {
        Margins margins = style.look().margins();
        return whole ? WordSections.withHeaders(margins, document, styles, file) : WordSections.plain(margins);
    }

    private WordSections sectionsOf(Template template) {
        if (!whole) {
            return WordSections.plain(template.pages());
        }
        HeaderParts own = new HeaderParts(document.front(), styles, file, ground::tabStops);
        return WordSections.onTemplate(new TemplateHeaders(template, document.front(), own, file), document);
    }

    /** The cover or the title block; after a cover the text starts a page. */
    void front() {
        Front front = document.front();
        new FrontWriter(context, flow, style, file).write(front);
        if (front.cover()) {
            body.onNewPage();
        }
        if (front.layout() == Layout.CARD) {
            pages.intoColumns();
        }
    }

    /** Writes the text, with headings from this level; below one page comes the line with its facts. */
    void text(List<Part> parts, int level) {
        body.parts(parts, level);
        if (document.front().layout().isOnePage()) {
            new FrontWriter(context, flow, style, file).factLine(document.front());
        }
    }

    /** The table of contents, with headings from this level; it has pages of its own. */
    void contents(int level) {
        ContentsWriter contents = new ContentsWriter(styles, context.counters());
        flow.other(contents.write(document.parts(), level, document.front().cover()));
        body.onNewPage();
    }

    /** Writes the text. */
    BodyWriter body() {
        return body;
    }

    byte[] toBytes(String title) {
        XmlBuilder text = WordXml.root("w:document").open("w:body");
        XmlBuilder lastSection = pages.end();
        flow.writeTo(text);
        file.text(text.append(lastSection).close().close());
        file.add("styles", "styles", ground.stylesPart());
        file.add("numbering", "numbering", numbering.toPart());
        ground.template()
                .ifPresentOrElse(
                        template -> template.parts().forEach(file::carry),
                        () -> file.add("fontTable", "fontTable", FileParts.fonts(style.typeface())));
        file.add(
                "settings",
                "settings",
                new SettingsPart(whole && document.front().contents(), !notes.isEmpty(), ground.template()).toBytes());
        if (!notes.isEmpty()) {
            file.add("footnotes", "footnotes", notes.toPart());
            file.relate("footnotes", notes.links());
        }
        file.properties(FileParts.properties(document.front(), title));
        return file.toBytes();
    }
}

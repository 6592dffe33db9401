package nl.ivpgenerator.render.word;

import java.util.List;
import java.util.Map;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.template.Pages;
import nl.ivpgenerator.render.template.Template;
import nl.ivpgenerator.render.template.TemplateHeader;

/** The headers and footers of a file on a template: those of the template, and ours of the kind that it has none of. */
final class TemplateHeaders {

    private static final List<String> KINDS = List.of("header", "footer");
    private static final List<String> PAGES = List.of("default", "even");

    private final Template template;
    private final Front front;
    private final HeaderParts own;
    private final WordPackage file;

    TemplateHeaders(Template template, Front front, HeaderParts own, WordPackage file) {
        this.template = template;
        this.front = front;
        this.own = own;
        this.file = file;
    }

    Pages pages() {
        return template.pages();
    }

    /** The references of a section with text of this width, in twips. */
    XmlBuilder references(boolean wide, int width) {
        XmlBuilder out = new XmlBuilder();
        Map<String, TemplateHeader> given = wide ? pages().wideReferences() : pages().references();
        for (String kind : KINDS) {
            if (!pages().has(kind)) {
                own(kind, wide ? "liggend" : "", width, out);
            }
            for (String page : PAGES) {
                refer(given, kind, page, page, out);
            }
        }
        return out;
    }

    private void own(String kind, String variant, int width, XmlBuilder out) {
        for (String page : PAGES) {
            out.append(kind.equals("header") ? own.header(variant, page, width) : own.footer(variant, page, width));
        }
    }

    /** A cover has nothing of ours, so the first page differs as soon as anything is ours. */
    boolean hasFirstPage() {
        return pages().firstPage() || !KINDS.stream().allMatch(pages()::has);
    }

    XmlBuilder firstPage(int width) {
        XmlBuilder out = new XmlBuilder();
        for (String kind : KINDS) {
            if (pages().firstPage()) {
                refer(pages().references(), kind, "first", "first", out);
            } else {
                refer(pages().references(), kind, "default", "first", out);
            }
        }
        boolean bare = !pages().has("footer") && !pages().references().containsKey("footer first");
        if (bare && front.layout() == Layout.PLAIN) {
            out.append(own.footer("eerste", "first", width));
        }
        return out;
    }

    private void refer(Map<String, TemplateHeader> given, String kind, String page, String as, XmlBuilder out) {
        TemplateHeader header = given.get(kind + " " + page);
        if (header != null) {
            String id = file.add(header, header.filled(front.title(), front.organisation()));
            out.single("w:" + kind + "Reference", "w:type", as, "r:id", id);
        }
    }
}

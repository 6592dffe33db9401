package nl.ivpgenerator.render.insertion;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.render.OfficeFile;

/** A plan as Dutch Word writes it: identifiers of styles are Dutch, names English. Tests change what they are about. */
final class WordPlan {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String TEXT = "word/document.xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A plan with this body. */
    static WordPlan of(String... blocks) {
        return new WordPlan(String.join("", blocks));
    }

    private WordPlan(String blocks) {
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation("rId7", "settings", "settings.xml") + relation("rId8", "styles", "styles.xml")));
        parts.put(TEXT, root("document", "<w:body>" + blocks + section("11906") + "</w:body>"));
        parts.put("word/styles.xml", styles());
        parts.put(
                "word/settings.xml",
                root("settings", "<w:zoom w:percent=\"100\"/><w:compat/><w:decimalSymbol w:val=\",\"/>"));
        parts.put("docProps/eigen.bin", "geen XML \u0000");
    }

    /** Replaces text in one part. */
    WordPlan with(String part, String from, String to) {
        String before = parts.getOrDefault(part, "");
        if (!before.contains(from)) {
            throw new AssertionError(part + " has no " + from);
        }
        parts.put(part, before.replace(from, to));
        return this;
    }

    WordPlan withPart(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** Adds a part to which the text is related. */
    WordPlan related(String type, String file, String content) {
        with("word/_rels/document.xml.rels", "</Relationships>", relation("rId12", type, file) + "</Relationships>");
        with("[Content_Types].xml", "</Types>", override("/word/" + file, type + "+xml") + "</Types>");
        return withPart("word/" + file, content);
    }

    OfficeFile file() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return new OfficeFile("IVP.docx", bytes);
    }

    static String heading(int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Kop" + level + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String table(String block) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + block
                + "</w:tc></w:tr></w:tbl>";
    }

    /** A content control of these properties around blocks. */
    static String control(String properties, String... blocks) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + String.join("", blocks)
                + "</w:sdtContent></w:sdt>";
    }

    /** An empty paragraph that ends a section on pages of this width, in twips. */
    static String sectionEnd(String width) {
        return "<w:p><w:pPr>" + section(width) + "</w:pPr></w:p>";
    }

    static String pageBreak() {
        return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    }

    static String root(String tag, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:" + tag + " xmlns:w=\"" + W + "\">"
                + content + "</w:" + tag + ">";
    }

    private static String section(String width) {
        return "<w:sectPr><w:pgSz w:w=\"" + width + "\" w:h=\"16838\"/></w:sectPr>";
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder();
        styles.append(style("paragraph\" w:default=\"1", "Standaard", "Normal", ""));
        styles.append(style("character\" w:default=\"1", "Standaardalinea-lettertype", "Default Paragraph Font", ""));
        styles.append(style("table\" w:default=\"1", "Standaardtabel", "Normal Table", ""));
        for (int level = 1; level <= 4; level++) {
            styles.append(style("paragraph", "Kop" + level, "heading " + level, ""));
        }
        styles.append(style("paragraph", "Lijstalinea", "List Paragraph", ""));
        return root("styles", styles.toString());
    }

    static String style(String type, String id, String name, String more) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + override("/word/document.xml", "document.main+xml")
                + override("/word/styles.xml", "styles+xml")
                + override("/word/settings.xml", "settings+xml")
                + "</Types>";
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + KIND + kind + "\"/>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }
}

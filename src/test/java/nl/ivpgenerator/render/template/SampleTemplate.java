package nl.ivpgenerator.render.template;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.office.Zips;

/** A Word template built part by part, with the least that Word asks for; not for several tests at once. */
public final class SampleTemplate {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SPACES = "xmlns:w=\"" + WordNames.MAIN + "\" xmlns:r=\"" + WordNames.RELATIONS
            + "\" xmlns:a=\"" + WordNames.DRAWING + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder kinds = new StringBuilder();
    private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
    private String body = "<w:p/><w:sectPr/>";

    public SampleTemplate() {
        relation("", "rIdTekst", "officeDocument", "word/document.xml", false);
        kind("word/document.xml", KIND + "document.main+xml");
        styles(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name w:val=\"Normal\"/></w:style>");
    }

    /** The definitions of styles, instead of the one for body text. */
    public SampleTemplate styles(String xml) {
        return part("styles", KIND + "styles+xml", "<w:styles " + SPACES + ">" + xml + "</w:styles>");
    }

    public SampleTemplate numbering(String xml) {
        return part("numbering", KIND + "numbering+xml", "<w:numbering " + SPACES + ">" + xml + "</w:numbering>");
    }

    public SampleTemplate settings(String xml) {
        return part("settings", KIND + "settings+xml", "<w:settings " + SPACES + ">" + xml + "</w:settings>");
    }

    /** What stands in the body, sections included. */
    public SampleTemplate body(String xml) {
        body = xml;
        return this;
    }

    /** A header; its name is also its identifier. */
    public SampleTemplate header(String name, String xml) {
        return headerOrFooter("header", "hdr", name, xml);
    }

    public SampleTemplate footer(String name, String xml) {
        return headerOrFooter("footer", "ftr", name, xml);
    }

    private SampleTemplate headerOrFooter(String type, String tag, String name, String xml) {
        parts.put("word/" + name + ".xml", "<w:" + tag + " " + SPACES + ">" + xml + "</w:" + tag + ">");
        kind("word/" + name + ".xml", KIND + type + "+xml");
        return relation("word/document.xml", name, type, name + ".xml", false);
    }

    /** A part of any kind, without a relationship. */
    public SampleTemplate raw(String name, String kind, String content) {
        parts.put(name, content);
        kind(name, kind);
        return this;
    }

    /** {@code part} refers to something; the last word of the type is enough. */
    public SampleTemplate relation(String part, String id, String type, String target, boolean external) {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        relations
                .computeIfAbsent(list, first -> new StringBuilder())
                .append("<Relationship Id=\"" + id + "\" Type=\"" + WordNames.RELATIONS + "/" + type + "\" Target=\""
                        + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>");
        return this;
    }

    /** What kind the part with the text is, for example {@code template.main+xml}. */
    public SampleTemplate mainKind(String kind) {
        kind("word/document.xml", kind);
        return this;
    }

    public byte[] bytes() {
        return Zips.of(all());
    }

    public OfficeFile file() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        all().forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new OfficeFile("huisstijl.dotx", bytes);
    }

    Optional<Template> read(Findings findings) {
        return TemplateReader.read(file(), Place.ofFile("stad.yaml"), findings);
    }

    /** Read, where that must work. */
    Template read() {
        Findings findings = new Findings();
        return read(findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + WordNames.CONTENT_TYPES
                        + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + kinds + "</Types>");
        relations.forEach((name, xml) -> all.put(
                name, "<Relationships xmlns=\"" + WordNames.PACKAGE_RELATIONS + "\">" + xml + "</Relationships>"));
        return all;
    }

    private SampleTemplate part(String type, String kind, String xml) {
        String name = "word/" + type + ".xml";
        if (parts.put(name, xml) == null) {
            kind(name, kind);
            relation("word/document.xml", type, type, type + ".xml", false);
        }
        return this;
    }

    private void kind(String part, String kind) {
        kinds.append(override(part, kind));
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + kind + "\"/>";
    }
}

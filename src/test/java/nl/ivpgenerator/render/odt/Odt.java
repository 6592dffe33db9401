package nl.ivpgenerator.render.odt;

import java.util.Arrays;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.Write;
import nl.ivpgenerator.render.read.Parts;
import nl.ivpgenerator.render.read.Xml;

/** An ODF file as tests look at it. */
record Odt(org.w3c.dom.Document content, org.w3c.dom.Document styles) {

    static Odt of(Document document) {
        return read(new OdtRenderer().render(document, SampleStyles.serif()));
    }

    /** A document of one passage. */
    static Odt of(Element... elements) {
        Part part =
                Write.part("a", "1", "Deel").with(Write.text("a/b", elements)).done();
        return of(new Document(Samples.rules().front(), List.of(part)));
    }

    /** The part as a loose file. */
    static Odt fragment(Document document, Part part, Fragment kind) {
        Part loose = new Part(
                part.id(),
                part.bookmark(),
                part.level(),
                part.number(),
                part.title(),
                kind,
                part.newPage(),
                part.passages(),
                part.parts());
        return read(new OdtRenderer().renderFragment(document, loose, SampleStyles.serif()));
    }

    private static Odt read(byte[] file) {
        Parts parts = Parts.of(file);
        return new Odt(parts.xml("content.xml"), parts.xml("styles.xml"));
    }

    static Element line(Inline... content) {
        return Write.p(content);
    }

    List<org.w3c.dom.Element> all(String name) {
        return Xml.all(content, name).toList();
    }

    org.w3c.dom.Element one(String name) {
        List<org.w3c.dom.Element> all = all(name);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " of " + name);
        }
        return all.get(0);
    }

    List<String> texts(String name) {
        return all(name).stream().map(org.w3c.dom.Element::getTextContent).toList();
    }

    List<String> attributes(String name, String attribute) {
        return all(name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** The element with this text, which stands there once. */
    org.w3c.dom.Element saying(String name, String text) {
        List<org.w3c.dom.Element> found = all(name).stream()
                .filter(element -> element.getTextContent().equals(text))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of '" + text + "' in " + texts(name));
        }
        return found.get(0);
    }

    /** What the style of an element says, in text or named styles; empty when it does not. */
    String look(org.w3c.dom.Element element, String attribute) {
        String prefix = element.getTagName().startsWith("table:") ? "table" : "text";
        String name = element.getAttribute(prefix + ":style-name");
        return Arrays.asList(content, styles).stream()
                .flatMap(document -> Xml.all(document, "style:style"))
                .filter(style -> style.getAttribute("style:name").equals(name))
                .flatMap(style ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(style), Xml.children(style).stream()))
                .map(properties -> properties.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}

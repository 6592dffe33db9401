package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.OfficeFileReader;
import nl.ivpgenerator.render.office.SafeXml;
import nl.ivpgenerator.render.template.SampleTemplate;
import org.w3c.dom.Element;

/** The sample protocol made on a template, for tests to look into. */
record OnTemplate(OfficeFile file) {

    private static final Place PLACE = Place.ofFile("proef");

    static OnTemplate whole(SampleTemplate template) {
        return of(new WordRenderer().render(Samples.protocol(), style(template)));
    }

    /** Its first part alone. */
    static OnTemplate fragment(SampleTemplate template) {
        Part part = Samples.protocol().parts().get(0);
        return of(new WordRenderer().renderFragment(Samples.protocol(), part, style(template)));
    }

    static HouseStyle style(SampleTemplate template) {
        HouseStyle plain = SampleStyles.sans();
        return new HouseStyle(
                plain.color(),
                plain.accent(),
                plain.typeface(),
                plain.symbols(),
                plain.logo(),
                plain.styleSheet(),
                plain.look(),
                Optional.of(template.file()));
    }

    private static OnTemplate of(byte[] data) {
        return new OnTemplate(
                OfficeFileReader.word("proef.docx", data, PLACE, new Findings()).orElseThrow());
    }

    Set<String> parts() {
        return file.parts().keySet();
    }

    String text(String part) {
        return new String(file.parts().get(part), StandardCharsets.UTF_8);
    }

    Element root(String part) {
        return SafeXml.parse(file, part, PLACE, new Findings()).orElseThrow().getDocumentElement();
    }

    /** The paragraphs of the text with a style. */
    List<Element> paragraphs(String style) {
        return Dom.all(root("word/document.xml"), MAIN, "p").stream()
                .filter(paragraph -> values(paragraph, "pStyle").equals(List.of(style)))
                .toList();
    }

    /** The identifier of the list that a paragraph is put in; 0 takes it out of its list. */
    static List<String> lists(Element paragraph) {
        return values(paragraph, "numId");
    }

    static List<String> values(Element parent, String name) {
        return Dom.all(parent, MAIN, name).stream()
                .map(element -> element.getAttributeNS(MAIN, "val"))
                .toList();
    }
}

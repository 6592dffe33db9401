package nl.ivpgenerator.render.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads the text of a Word document (ECMA-376 part 1, 17.3.3, 17.11 and 17.16). */
public final class WordReading {

    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final Set<String> NOT_THE_BODY =
            Set.of("w:instrText", "w:delText", "w:drawing", "w:pict", "mc:Fallback", "w:sdtPr", "w:pPr", "w:rPr");

    private final Words words = new Words();
    private final WordFields fields = new WordFields();
    private final Parts parts;
    private final Set<String> contentsStyles;
    /** Identifiers of the notes in the order in which they are first referred to. */
    private final List<String> notes = new ArrayList<>();

    private WordReading(Parts parts) {
        this.parts = parts;
        this.contentsStyles = Xml.all(parts.xml("word/styles.xml"), "w:style")
                .filter(style -> name(style).matches("(?i)toc (heading|[1-9])"))
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
    }

    public static Reading of(byte[] file) {
        WordReading reading = new WordReading(Parts.of(file));
        Xml.all(reading.parts.xml("word/document.xml"), "w:body").forEach(reading::element);
        return reading.words.reading();
    }

    private static String name(Element style) {
        return Xml.children(style, "w:name").findFirst().orElseThrow().getAttribute("w:val");
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "w:p" -> paragraph(element);
            case "w:t" -> text(element.getTextContent());
            case "w:noBreakHyphen" -> words.text("\u2011");
            case "w:tab", "w:br", "w:cr" -> words.gap();
            case "w:fldChar", "w:instrText" -> fields.meet(element);
            case "w:footnoteReference" -> reference(element.getAttribute("w:id"));
            default -> {
                if (!NOT_THE_BODY.contains(element.getTagName())) {
                    Xml.children(element).forEach(this::element);
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        boolean contents =
                Xml.all(paragraph, "w:pStyle").anyMatch(style -> contentsStyles.contains(style.getAttribute("w:val")));
        if (!contents) {
            Xml.children(paragraph).forEach(this::element);
            words.gap();
        }
    }

    /** The result of a field is text, but that of a reference to a note is its number. */
    private void text(String text) {
        if (fields.within("NOTEREF")) {
            words.mark(text);
        } else {
            words.text(text);
        }
    }

    private void reference(String id) {
        if (!notes.contains(id)) {
            notes.add(id);
            int number = notes.size();
            Xml.all(parts.xml(FOOTNOTES), "w:footnote")
                    .filter(note -> note.getAttribute("w:id").equals(id))
                    .forEach(note -> words.note(number, () -> Xml.children(note).forEach(this::element)));
        }
        words.mark(Integer.toString(notes.indexOf(id) + 1));
    }
}

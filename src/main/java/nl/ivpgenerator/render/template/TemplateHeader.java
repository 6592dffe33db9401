package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;

/**
 * A header or footer of a template, without what may not come along.
 *
 * @param name the name of its part in the new file, without a leading stroke
 * @param kind {@code header} or {@code footer}: the type of the relationship, and the start of the content type
 */
public record TemplateHeader(String name, String kind, Document content) {

    private static final List<String> VISIBLE = List.of("drawing", "pict", "fldSimple", "instrText", "sym");

    /** The part for one document; where the template shows its title or author, those of the document stand. */
    public byte[] filled(String title, String author) {
        return new FilledHeader(title, author).of(content);
    }

    /** Whether nothing shows: Word often keeps such parts. */
    boolean isEmpty() {
        boolean text = Dom.all(content, MAIN, "t").stream()
                .anyMatch(words -> !words.getTextContent().isBlank());
        return !text
                && VISIBLE.stream()
                        .allMatch(name -> Dom.all(content, MAIN, name).isEmpty());
    }

    Stream<Field> fields() {
        return Field.all(content.getDocumentElement()).stream();
    }
}

package nl.ivpgenerator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.DocumentText.Kind;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;

/** Small documents for tests. */
public final class Samples {

    private Samples() {}

    public static Document document(List<Fact> facts, Part... parts) {
        return new Document(
                new Front("proef", "Titel", "", "Gemeente Voorbeeldstad", "intern", facts, "", Layout.WITH_COVER, true),
                List.of(parts));
    }

    public static Part part(String id, String number, List<Passage> passages, Part... parts) {
        return new Part(
                id,
                "ivp_" + id,
                1,
                number,
                "Deel " + id,
                nl.ivpgenerator.document.Document.Fragment.NONE,
                false,
                passages,
                List.of(parts));
    }

    public static Passage passage(String blockId, List<Element> elements) {
        return new Passage(blockId, "ivp_" + blockId, "intern", PassageKind.TEXT, false, elements);
    }

    /** Elements without findings. */
    public static List<Element> elements(String markdown) {
        Findings findings = new Findings();
        List<Element> elements = new MarkdownReader(ReferenceTargets.NONE, findings)
                .read(markdown, Place.ofFile("proef"), TableStyle.NONE);
        assertThat(findings.sorted()).as(markdown).isEmpty();
        return elements;
    }

    /** Where templates print values, see {@link MarkdownDialectTest#PLACES}. */
    public static List<String> places() {
        return MarkdownDialectTest.PLACES;
    }

    public static List<String> hostileValues() {
        return MarkdownDialectTest.values();
    }

    /** The words that any reader of Markdown shows. */
    public static String markdownWords(String markdown) {
        return MarkdownDialectTest.words(MarkdownDialect.parse(markdown));
    }

    /** All words of the elements and their notes, a line for each paragraph and cell. */
    public static String words(List<Element> elements) {
        DocumentText text = DocumentText.of(document(List.of(), part("a", "", List.of(passage("b", elements)))));
        return Stream.concat(text.lines().stream(), text.notes().stream())
                .filter(line -> line.kind() != Kind.TITLE && line.kind() != Kind.HEADING)
                .map(DocumentText.Line::text)
                .collect(Collectors.joining("\n"));
    }
}

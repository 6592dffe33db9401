package nl.ivpgenerator.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;

/**
 * Writes a document as Markdown for people: CommonMark with tables, check boxes and notes, a paragraph on one line, and no more escapes
 * than needed. References read as plain words, as anchors differ between programs. Colours, columns and page turns have no place here.
 */
public final class MarkdownRenderer implements Renderer {

    private static final int DEEPEST_HEADING = 6;

    @Override
    public String format() {
        return "md";
    }

    @Override
    public byte[] render(Document document, HouseStyle style) {
        return markdown(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The document as text; ends with one line end. */
    public static String markdown(Document document) {
        BlockWriter writer = new BlockWriter();
        List<List<String>> blocks = new ArrayList<>();
        front(document.front(), writer, blocks);
        document.parts().forEach(part -> part(part, 1, writer, blocks));
        writer.notes().forEach(blocks::add);
        List<String> lines = BlockWriter.separated(blocks);
        return String.join("\n", lines) + "\n";
    }

    private static void front(Document.Front front, BlockWriter writer, List<List<String>> blocks) {
        blocks.add(heading(1, front.title()));
        if (!front.subtitle().isEmpty()) {
            blocks.add(List.of(MarkdownLine.ofText(front.subtitle()).inBlock()));
        }
        List<String> facts = new ArrayList<>();
        for (Fact fact : front.facts()) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(List.of(new Inline.Text(fact.name() + ":"))));
            line.add(new Inline.Text(" "));
            line.addAll(fact.value());
            facts.add("- " + writer.line(line).inBlock());
        }
        if (!facts.isEmpty()) {
            blocks.add(facts);
        }
    }

    private static void part(Part part, int depth, BlockWriter writer, List<List<String>> blocks) {
        int level = Math.min(DEEPEST_HEADING, Math.max(part.level(), depth + 1));
        blocks.add(heading(level, (part.number() + " " + part.title()).strip()));
        for (Passage passage : part.passages()) {
            blocks.addAll(writer.blocks(passage.elements()));
        }
        part.parts().forEach(lower -> part(lower, depth + 1, writer, blocks));
    }

    private static List<String> heading(int level, String title) {
        return List.of("#".repeat(level) + " " + MarkdownLine.ofText(title).inHeading());
    }
}

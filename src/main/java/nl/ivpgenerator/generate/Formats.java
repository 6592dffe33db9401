package nl.ivpgenerator.generate;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.html.HtmlRenderer;
import nl.ivpgenerator.render.markdown.MarkdownRenderer;
import nl.ivpgenerator.render.odt.OdtRenderer;
import nl.ivpgenerator.render.pdf.PdfRenderer;
import nl.ivpgenerator.render.word.WordRenderer;

/** The file formats, one writer each, in the order in which they are made. */
public final class Formats {

    private static final List<Renderer> ALL = List.of(
            new MarkdownRenderer(), new HtmlRenderer(), new PdfRenderer(), new WordRenderer(), new OdtRenderer());

    private Formats() {}

    /** The names for the option {@code --formaat}. */
    public static List<String> names() {
        return ALL.stream().map(Renderer::format).toList();
    }

    static List<Renderer> chosen(Set<String> formats) {
        return ALL.stream()
                .filter(renderer -> formats.isEmpty() || formats.contains(renderer.format()))
                .toList();
    }
}

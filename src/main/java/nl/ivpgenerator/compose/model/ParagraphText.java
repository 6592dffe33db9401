package nl.ivpgenerator.compose.model;

import java.util.List;
import java.util.stream.Collectors;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.document.MarkdownDialect;
import nl.ivpgenerator.profile.Value.Paragraphs;
import nl.ivpgenerator.profile.Value.Piece;

/** Paragraphs and lists of a profile as Markdown: the structure is ours, every line is escaped. */
public final class ParagraphText {

    private ParagraphText() {}

    public static String markdown(Paragraphs paragraphs, Mode mode) {
        return paragraphs.pieces().stream().map(piece -> piece(piece, mode)).collect(Collectors.joining("\n\n"));
    }

    private static String piece(Piece piece, Mode mode) {
        List<String> lines =
                piece.lines().stream().map(line -> line(line.strip(), mode)).toList();
        return piece.list()
                ? lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"))
                : String.join(" ", lines);
    }

    private static String line(String line, Mode mode) {
        return switch (mode) {
            case MARKDOWN -> MarkdownDialect.escape(line);
            case WORDS -> "woord";
            case PLAIN -> line;
        };
    }
}

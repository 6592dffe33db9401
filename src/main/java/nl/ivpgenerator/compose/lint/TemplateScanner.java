package nl.ivpgenerator.compose.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.compose.lint.Piece.Comment;
import nl.ivpgenerator.compose.lint.Piece.Directive;
import nl.ivpgenerator.compose.lint.Piece.Interpolation;
import nl.ivpgenerator.compose.lint.Piece.Text;
import nl.ivpgenerator.compose.lint.Piece.Unclosed;

/** Cuts a template into text, interpolations, directives and comments, as FreeMarker does with angle brackets and {@code ${}}. */
final class TemplateScanner {

    private static final Pattern OPENING = Pattern.compile("<#--|\\$\\{|<(/?)(?:#([A-Za-z_]+)|(@[^\\s/>]*))");
    private static final String COMMENT_END = "-->";

    private final String template;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private TemplateScanner(String template) {
        this.template = template;
    }

    static List<Piece> scan(String template) {
        TemplateScanner scanner = new TemplateScanner(template);
        scanner.scan();
        return List.copyOf(scanner.pieces);
    }

    private void scan() {
        Matcher opening = OPENING.matcher(template);
        while (at < template.length()) {
            int start = opening.find(at) ? opening.start() : template.length();
            if (start > at) {
                pieces.add(new Text(at, start));
            }
            at = start;
            if (start < template.length()) {
                Piece piece = piece(opening);
                pieces.add(piece);
                at = piece.end();
            }
        }
    }

    private Piece piece(Matcher opening) {
        int start = opening.start();
        int inner = opening.end();
        if (opening.group().equals("<#--")) {
            int end = template.indexOf(COMMENT_END, inner);
            return end < 0 ? unclosed(start, "<#--") : new Comment(start, end + COMMENT_END.length());
        }
        boolean interpolation = opening.group().equals("${");
        int end = end(inner, interpolation ? '}' : '>');
        if (end < 0) {
            return unclosed(start, opening.group());
        }
        String content = template.substring(inner, end);
        if (interpolation) {
            return new Interpolation(start, end + 1, inner, content);
        }
        String name = opening.group(2) == null ? opening.group(3) : opening.group(2);
        String arguments = content.endsWith("/") ? content.substring(0, content.length() - 1) : content;
        return new Directive(start, end + 1, name, !opening.group(1).isEmpty(), inner, arguments);
    }

    private Unclosed unclosed(int start, String opening) {
        return new Unclosed(start, template.length(), opening);
    }

    /** Where the closing sign stands that is not within brackets or quotes; -1 when it is absent. */
    private int end(int from, char closing) {
        int depth = 0;
        for (int i = from; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == closing && depth == 0) {
                return i;
            } else if (c == '"' || c == '\'') {
                i = quoteEnd(i);
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return -1;
    }

    private int quoteEnd(int start) {
        for (int i = start + 1; i < template.length(); i++) {
            if (template.charAt(i) == '\\') {
                i++;
            } else if (template.charAt(i) == template.charAt(start)) {
                return i;
            }
        }
        return template.length();
    }
}

package nl.ivpgenerator.document;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;

/** The tree of a Markdown text as one line: {@code Document(Paragraph(# Link<https://...>(#)))}, where {@code #} stands for words. */
final class MarkdownShape {

    private static final String WORDS = "#";

    private final StringBuilder out = new StringBuilder();

    private MarkdownShape() {}

    static String of(Node root) {
        MarkdownShape shape = new MarkdownShape();
        shape.node(root);
        return shape.out.toString();
    }

    private void node(Node node) {
        out.append(node.getNodeName()).append(target(node));
        if (!node.hasChildren()) {
            return;
        }
        out.append('(');
        boolean inWords = false;
        for (Node child : node.getChildren()) {
            boolean words = isWords(child);
            if (!words) {
                node(child);
            } else if (!inWords) {
                out.append(WORDS);
            }
            inWords = words;
        }
        out.append(')');
    }

    private static boolean isWords(Node node) {
        return node instanceof Text
                || node instanceof TextBase
                || node instanceof HtmlEntity
                || node instanceof SoftLineBreak;
    }

    private static String target(Node node) {
        if (node instanceof LinkNodeBase link) {
            return "<" + link.getUrl() + ">";
        }
        if (node instanceof Footnote note) {
            return "<" + MarkdownDialect.noteName(note) + ">";
        }
        return node instanceof FootnoteBlock note ? "<" + MarkdownDialect.noteName(note) + ">" : "";
    }
}

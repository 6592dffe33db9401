package nl.ivpgenerator.document;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.Optional;

/** Neighbouring words as written; signs behind a backslash and entities are fixed, so that typography leaves them alone. */
final class RunOfText {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String MARKS = "*`[]|";
    private static final int AROUND_MARK = 25;

    private final StringBuilder text = new StringBuilder();
    private final BitSet fixed = new BitSet();

    /** Takes a node when it is nothing but words. */
    boolean add(Node node) {
        if (node instanceof Text) {
            addEscaped(node.getChars());
        } else if (node instanceof HtmlEntity) {
            addFixed(Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else {
            return false;
        }
        return true;
    }

    String print(char before) {
        return Typography.print(text.toString(), fixed, before);
    }

    /** The words around the first mark of Markdown that did not become anything. */
    Optional<String> strayMark() {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && !fixed.get(i)) {
                return Optional.of(
                        text.substring(Math.max(0, i - AROUND_MARK), Math.min(text.length(), i + AROUND_MARK)));
            }
        }
        return Optional.empty();
    }

    private void addEscaped(CharSequence raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && PUNCTUATION.indexOf(raw.charAt(i + 1)) >= 0) {
                addFixed(String.valueOf(raw.charAt(++i)));
            } else {
                text.append(c);
            }
        }
    }

    private void addFixed(String words) {
        fixed.set(text.length(), text.length() + words.length());
        text.append(words);
    }
}

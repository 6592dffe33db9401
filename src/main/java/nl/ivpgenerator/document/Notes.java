package nl.ivpgenerator.document;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The notes of one passage: each is written once and used once. */
final class Notes {

    private final ReaderPassage passage;
    private final Map<String, FootnoteBlock> written = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Notes(ReaderPassage passage, Node root) {
        this.passage = passage;
        for (Node node : root.getDescendants()) {
            if (node instanceof FootnoteBlock note
                    && written.putIfAbsent(MarkdownDialect.noteName(note), note) != null) {
                problem("dubbele-noot", note(MarkdownDialect.noteName(note)) + " is twee keer geschreven.", "");
            }
        }
    }

    Optional<Inline> use(Footnote reference) {
        String name = MarkdownDialect.noteName(reference);
        FootnoteBlock note = written.get(name);
        if (note == null) {
            problem(
                    "onbekende-noot",
                    note(name) + " heeft geen tekst.",
                    "Schrijf onder aan hetzelfde blok een regel die begint met [^" + name + "]: .");
            return Optional.empty();
        }
        if (!used.add(name)) {
            problem(
                    "dubbele-noot",
                    note(name) + " wordt twee keer gebruikt.",
                    "Gebruik een noot één keer, of schrijf een tweede noot.");
            return Optional.empty();
        }
        int number = passage.nextNote();
        return Optional.of(new Inline.Note(number, new BlockReader(passage, TableStyle.NONE).readAll(note)));
    }

    void reportUnused() {
        written.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> problem("ongebruikte-noot", note(name) + " wordt nergens gebruikt.", ""));
    }

    private void problem(String code, String message, String hint) {
        passage.problem(code, message, hint);
    }

    private static String note(String name) {
        return "Noot '[^" + name + "]'";
    }
}

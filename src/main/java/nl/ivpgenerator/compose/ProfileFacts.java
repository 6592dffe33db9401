package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.pack.Rule;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Paragraphs;
import nl.ivpgenerator.profile.Value.Rows;
import nl.ivpgenerator.profile.Value.Selected;
import nl.ivpgenerator.profile.Value.Text;

/**
 * What a rule may ask of a profile beside its choices: every text that the municipality wrote itself, wherever it stands, and the passages that
 * it leaves out. Each row tells its path ({@code pad}), and the document and the block that it is about, if any.
 */
final class ProfileFacts {

    /** The key of the path in a row. */
    static final String PATH = "pad";

    private static final String DOCUMENT = "document";
    private static final String BLOCK = "blok";

    static final Shape SHAPE = Shape.Group.ofTexts()
            .with(
                    Rule.OWN_TEXTS,
                    new Shape.ListOf(Shape.Group.ofTexts(PATH, "keuze", "tekst", DOCUMENT, BLOCK, "wijze")))
            .with(Rule.LEFT_OUT, new Shape.ListOf(Shape.Group.ofTexts(PATH, DOCUMENT, BLOCK, "reden")));

    private static final String ROW_ID = "id";

    /** The document and the block that a text is for, and the key under which it stands; empty texts elsewhere. */
    private record About(String document, String block, String way) {}

    private final List<Map<String, String>> texts = new ArrayList<>();
    private final List<Map<String, String>> leftOut = new ArrayList<>();

    private ProfileFacts() {}

    static Map<String, Object> of(Profile profile) {
        ProfileFacts facts = new ProfileFacts();
        profile.root().fields().forEach((name, section) -> {
            if (name.equals(DocumentSettings.SECTION)) {
                DocumentSettings.fields(section)
                        .forEach((document, settings) -> facts.document(settings, name + "." + document, document));
            } else {
                facts.collect(section, name, new About("", "", ""));
            }
        });
        return Map.of(Rule.OWN_TEXTS, facts.texts, Rule.LEFT_OUT, facts.leftOut);
    }

    private void document(Value settings, String path, String document) {
        DocumentSettings.fields(settings).forEach((key, value) -> {
            String below = path + "." + key;
            if (key.equals(DocumentSettings.OWN_TEXT) || key.equals(DocumentSettings.ADDITION)) {
                DocumentSettings.fields(value)
                        .forEach((block, text) -> collect(text, below + "." + block, new About(document, block, key)));
            } else if (key.equals(DocumentSettings.LEFT_OUT) && value instanceof Rows rows) {
                for (int i = 0; i < rows.rows().size(); i++) {
                    leftOut(rows.rows().get(i), below + "[" + i + "]", document);
                }
            } else {
                collect(value, below, new About(document, "", ""));
            }
        });
    }

    private void collect(Value value, String path, About about) {
        if (value instanceof Group group) {
            group.fields().forEach((key, field) -> {
                if (!key.equals(ROW_ID)) {
                    collect(field, path + "." + key, about);
                }
            });
        } else if (value instanceof Rows rows) {
            for (int i = 0; i < rows.rows().size(); i++) {
                collect(rows.rows().get(i), path + "[" + i + "]", about);
            }
        } else if (!value.origin().standard()) {
            text(value, path, about);
        }
    }

    private void text(Value value, String path, About about) {
        String text = plain(value);
        if (!text.isBlank()) {
            String title = value.choice().description().title();
            texts.add(Map.of(
                    PATH,
                    path,
                    "keuze",
                    title,
                    "tekst",
                    text,
                    DOCUMENT,
                    about.document(),
                    BLOCK,
                    about.block(),
                    "wijze",
                    about.way()));
        }
    }

    private static String plain(Value value) {
        if (value instanceof Text text) {
            return text.text().strip();
        }
        return value instanceof Paragraphs paragraphs
                ? paragraphs.pieces().stream()
                        .flatMap(piece -> piece.lines().stream())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private void leftOut(Value row, String path, String document) {
        Map<String, Value> fields = DocumentSettings.fields(row);
        leftOut.add(Map.of(
                PATH,
                path,
                DOCUMENT,
                document,
                BLOCK,
                fields.get(BLOCK) instanceof Selected block ? block.option().id() : "",
                "reden",
                fields.get("reden") instanceof Text reason ? reason.text() : ""));
    }
}

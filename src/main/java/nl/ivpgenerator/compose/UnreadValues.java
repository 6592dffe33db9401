package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.compose.OpenPoints.Point;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Rows;

/** Finds what somebody filled in and nothing uses. Conditions use their values, also when they do not hold. */
final class UnreadValues {

    private static final Set<String> OWN_TEXTS = Set.of(DocumentSettings.OWN_TEXT, DocumentSettings.ADDITION);
    private static final String ID = "id";

    private final Set<String> read;
    private final List<Point> points = new ArrayList<>();

    private UnreadValues(Set<String> read) {
        this.read = read;
    }

    static List<Point> of(
            Set<String> read,
            Collection<ComposedDocument> documents,
            Profile profile,
            TemplatePack pack,
            Set<String> readElsewhere) {
        Set<String> used = new HashSet<>(read);
        conditions(pack, used);
        UnreadValues unread = new UnreadValues(used);
        profile.root().fields().forEach((section, value) -> {
            if (!section.equals(DocumentSettings.SECTION) && !readElsewhere.contains(section)) {
                unread.collect(value, section);
            }
        });
        documents.forEach(document -> unread.ownTexts(document.type(), profile));
        return unread.points;
    }

    private static void conditions(TemplatePack pack, Set<String> into) {
        pack.blocks().values().forEach(block -> add(block.condition(), into));
        for (DocumentType document : pack.documents().values()) {
            add(document.condition(), into);
            document.facts().forEach(fact -> add(fact.condition(), into));
            document.parts().forEach(part -> conditions(part, into));
        }
        for (String path : pack.choices().paths()) {
            pack.choices()
                    .find(path)
                    .map(choice -> choice.description().condition())
                    .ifPresent(condition -> add(condition, into));
        }
    }

    private static void conditions(PartType part, Set<String> into) {
        add(part.condition(), into);
        part.parts().forEach(below -> conditions(below, into));
    }

    private static void add(Condition condition, Set<String> into) {
        condition.terms().forEach(term -> into.add(term.path()));
    }

    private void collect(Value value, String path) {
        if (value instanceof Group group) {
            for (Map.Entry<String, Value> field : group.fields().entrySet()) {
                if (!field.getKey().equals(ID)) {
                    collect(field.getValue(), path + "." + field.getKey());
                }
            }
        } else if (!read.contains(path)) {
            add(value, path);
        } else if (value instanceof Rows rows) {
            for (int i = 0; i < rows.rows().size(); i++) {
                if (rows.rows().get(i) instanceof Group row) {
                    collect(row, path + "[" + i + "]");
                }
            }
        }
    }

    private void add(Value value, String path) {
        if (!value.origin().standard() && !read.contains(inRow(path))) {
            Choice choice = value.choice();
            points.add(
                    new Point(path, choice.description().title(), value.origin().place()));
        }
    }

    /** The path under which conditions within the same row ask for a field. */
    private static String inRow(String path) {
        return path.substring(path.lastIndexOf(']') + 1);
    }

    private void ownTexts(DocumentType document, Profile profile) {
        for (String key : OWN_TEXTS) {
            String path = DocumentSettings.SECTION + "." + document.id() + "." + key;
            profile.find(path).ifPresent(texts -> collect(texts, path));
        }
    }
}

package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.compose.DocumentSettings.OwnText;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.Block.Presentation;
import nl.ivpgenerator.pack.DocumentType.BlockLine;
import nl.ivpgenerator.pack.DocumentType.Fragment;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.Openness;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Paragraphs;
import nl.ivpgenerator.profile.Value.Rows;
import nl.ivpgenerator.profile.Value.Selected;
import nl.ivpgenerator.profile.Value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part that the municipality writes itself: a heading and a text, beside a part of the pack or at the end of the document.
 *
 * @param id of the part; differs from every part of the pack
 * @param before id of the part that it precedes; empty for none
 * @param after id of the part that it follows; empty for none
 */
record OwnPart(
        String id, String title, OwnText text, String before, String after, Optional<Openness> openness, Place place) {

    static final String KEY = "eigen_onderdelen";

    private static final String PREFIX = "eigen";

    /** The rows of the list, in their order. */
    static List<OwnPart> all(@Nullable Value value, String path) {
        List<OwnPart> parts = new ArrayList<>();
        if (value instanceof Rows rows) {
            for (int i = 0; i < rows.rows().size(); i++) {
                parts.add(of(rows.rows().get(i), path + "[" + i + "]"));
            }
        }
        return parts;
    }

    private static OwnPart of(Value row, String path) {
        Map<String, Value> fields = DocumentSettings.fields(row);
        if (!(fields.get("tekst") instanceof Paragraphs text)) {
            throw new IllegalStateException("a row without its required text: " + path);
        }
        return new OwnPart(
                PREFIX + "-" + text(fields.get("id")),
                text(fields.get("titel")),
                new OwnText(path + ".tekst", text),
                choice(fields.get("voor")),
                choice(fields.get("na")),
                Openness.of(choice(fields.get("openbaarheid"))),
                row.origin().place());
    }

    private static String text(@Nullable Value value) {
        return value instanceof Text text ? text.text() : "";
    }

    private static String choice(@Nullable Value value) {
        return value instanceof Selected selected ? selected.option().id() : "";
    }

    /** The part as one of the document, with its only block. */
    PartType part() {
        return new PartType(
                id,
                "",
                Condition.ALWAYS,
                false,
                false,
                Fragment.NONE,
                false,
                List.of(new BlockLine(block().id(), false, place)),
                List.of(),
                place);
    }

    /** The passage; it has the municipality's text and no template. */
    Block block() {
        return new Block(
                PREFIX + "/" + id.substring(PREFIX.length() + 1),
                List.of(),
                List.of(),
                Condition.ALWAYS,
                openness,
                Presentation.PLAIN,
                "",
                place,
                "");
    }
}

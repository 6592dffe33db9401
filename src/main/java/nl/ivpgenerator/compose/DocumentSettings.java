package nl.ivpgenerator.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.compose.ComposedDocument.LeftOut;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.Form;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Paragraphs;
import nl.ivpgenerator.profile.Value.Rows;
import nl.ivpgenerator.profile.Value.Selected;
import nl.ivpgenerator.profile.Value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a profile wants different in one document: its group under {@code documenten}.
 *
 * @param path of the group
 * @param order ids of the parts that come first
 * @param leftOut the blocks to leave out, with the reasons
 * @param headingLevel level of the highest headings
 * @param firstNumber number of the first heading; empty when headings are not numbered
 * @param titles the municipality's headings instead of the pack's, by part
 * @param ownParts the parts that the municipality writes itself
 * @param ownTexts the municipality's text instead of a block's, by block
 * @param additions the municipality's text below a block's, by block
 */
record DocumentSettings(
        String path,
        Form form,
        List<String> order,
        List<LeftOut> leftOut,
        int headingLevel,
        String firstNumber,
        Map<String, String> titles,
        List<OwnPart> ownParts,
        Map<String, OwnText> ownTexts,
        Map<String, OwnText> additions) {

    /** A text of the municipality, and the path of the choice that holds it. */
    record OwnText(String path, Paragraphs text) {}

    /** The section of a profile that steers documents. */
    static final String SECTION = "documenten";

    static final String OWN_TEXT = "eigen_tekst";
    static final String ADDITION = "aanvulling";
    static final String LEFT_OUT = "weglaten";
    private static final String TITLES = "titels";

    static DocumentSettings of(Profile profile, DocumentType type) {
        String path = SECTION + "." + type.id();
        Map<String, Value> fields = fields(profile.find(path).orElse(null));
        List<OwnPart> ownParts = OwnPart.all(fields.get(OwnPart.KEY), path + "." + OwnPart.KEY);
        return new DocumentSettings(
                path,
                fields.get("vorm") instanceof Selected form
                                && form.option().id().equals(Form.SHORT.dutch())
                        ? Form.SHORT
                        : Form.FULL,
                fields.get("volgorde") instanceof Value.MultiSelected order
                        ? order.options().stream().map(Option::id).toList()
                        : List.of(),
                fields.get(LEFT_OUT) instanceof Rows rows
                        ? rows.rows().stream().map(DocumentSettings::leftOut).toList()
                        : List.of(),
                fields.get("kopniveau") instanceof Value.Number level ? (int) level.number() : type.headingLevel(),
                fields.get("nummering") instanceof Text number ? number.text() : type.numbered() ? "1" : "",
                titles(fields.get(TITLES), ownParts),
                ownParts,
                ownTexts(fields.get(OWN_TEXT), path, ownParts),
                texts(fields.get(ADDITION), path + "." + ADDITION));
    }

    /** The path of the choice that holds the municipality's heading of a part. */
    String titlePath(String partId) {
        return path + "." + TITLES + "." + partId;
    }

    boolean leavesOut(String blockId) {
        return leftOut.stream().anyMatch(left -> left.blockId().equals(blockId));
    }

    private static LeftOut leftOut(Value row) {
        Map<String, Value> fields = fields(row);
        return new LeftOut(
                fields.get("blok") instanceof Selected block ? block.option().id() : "",
                fields.get("reden") instanceof Text reason ? reason.text() : "");
    }

    private static Map<String, String> titles(@Nullable Value value, List<OwnPart> ownParts) {
        Map<String, String> titles = new LinkedHashMap<>();
        fields(value).forEach((part, title) -> {
            if (title instanceof Text text) {
                titles.put(part, text.text());
            }
        });
        ownParts.forEach(part -> titles.put(part.id(), part.title()));
        return titles;
    }

    private static Map<String, OwnText> ownTexts(@Nullable Value value, String path, List<OwnPart> ownParts) {
        Map<String, OwnText> texts = texts(value, path + "." + OWN_TEXT);
        ownParts.forEach(part -> texts.put(part.block().id(), part.text()));
        return texts;
    }

    private static Map<String, OwnText> texts(@Nullable Value value, String path) {
        Map<String, OwnText> texts = new LinkedHashMap<>();
        fields(value).forEach((block, text) -> {
            if (text instanceof Paragraphs paragraphs) {
                texts.put(block, new OwnText(path + "." + block, paragraphs));
            }
        });
        return texts;
    }

    static Map<String, Value> fields(@Nullable Value value) {
        return value instanceof Group group ? group.fields() : Map.of();
    }
}

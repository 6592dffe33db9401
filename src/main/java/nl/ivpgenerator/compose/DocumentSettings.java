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
        Map<String, Paragraphs> ownTexts,
        Map<String, Paragraphs> additions) {

    /** The section of a profile that steers documents. */
    static final String SECTION = "documenten";

    static final String OWN_TEXT = "eigen_tekst";
    static final String ADDITION = "aanvulling";

    static DocumentSettings of(Profile profile, DocumentType type) {
        String path = SECTION + "." + type.id();
        Map<String, Value> fields = fields(profile.find(path).orElse(null));
        return new DocumentSettings(
                path,
                fields.get("vorm") instanceof Selected form
                                && form.option().id().equals(Form.SHORT.dutch())
                        ? Form.SHORT
                        : Form.FULL,
                fields.get("volgorde") instanceof Value.MultiSelected order
                        ? order.options().stream().map(Option::id).toList()
                        : List.of(),
                fields.get("weglaten") instanceof Rows rows
                        ? rows.rows().stream().map(DocumentSettings::leftOut).toList()
                        : List.of(),
                fields.get("kopniveau") instanceof Value.Number level ? (int) level.number() : type.headingLevel(),
                fields.get("nummering") instanceof Text number ? number.text() : type.numbered() ? "1" : "",
                texts(fields.get(OWN_TEXT)),
                texts(fields.get(ADDITION)));
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

    private static Map<String, Paragraphs> texts(@Nullable Value value) {
        Map<String, Paragraphs> texts = new LinkedHashMap<>();
        fields(value).forEach((block, text) -> {
            if (text instanceof Paragraphs paragraphs) {
                texts.put(block, paragraphs);
            }
        });
        return texts;
    }

    private static Map<String, Value> fields(@Nullable Value value) {
        return value instanceof Group group ? group.fields() : Map.of();
    }
}

package nl.ivpgenerator.compose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.compose.model.KnowledgeModel;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.document.MarkdownDialect;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Profile;

/**
 * Proves that no value changed the structure of a passage: with the word "woord" for every value it must have the same shape. Escaping can not
 * prevent the last cases, such as a value between letters and signs of the template that make markup of it together.
 */
final class ShapeProof {

    private static final int SHOWN = 5;

    private final Profile profile;
    private final Findings findings;

    ShapeProof(Profile profile, Findings findings) {
        this.profile = profile;
        this.findings = findings;
    }

    /** @param words the same template with a word for every value */
    void check(TemplateSource source, Passage passage, Passage words) {
        if (sameShape(passage.text(), words.text())) {
            return;
        }
        MarkdownParagraph culprit = culprit(passage, words);
        findings.error(
                "waarde-verandert-opmaak",
                source.place(),
                source.name() + ": een waarde verandert de opmaak van '" + start(culprit.text()) + "'."
                        + read(culprit.readings()),
                "Zet in het sjabloon een woord voor de waarde, of schrijf de waarde anders.");
    }

    /** The first is always read, because that also finds what nests too deep. */
    private static boolean sameShape(String first, String second) {
        String shape = MarkdownDialect.shape(first);
        return first.equals(second) || shape.equals(MarkdownDialect.shape(second));
    }

    /** The first paragraph that has another shape by itself; otherwise the whole passage. */
    private static MarkdownParagraph culprit(Passage passage, Passage words) {
        List<MarkdownParagraph> written = MarkdownParagraph.of(passage.text(), passage.readings());
        List<MarkdownParagraph> proof = MarkdownParagraph.of(words.text(), List.of());
        return IntStream.range(0, Math.min(written.size(), proof.size()))
                .filter(i -> !sameShape(written.get(i).text(), proof.get(i).text()))
                .mapToObj(written::get)
                .findFirst()
                .orElse(new MarkdownParagraph(passage.text(), passage.readings()));
    }

    private static String start(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }

    private String read(List<Reading> readings) {
        String places = readings.stream()
                .map(Reading::path)
                .filter(path -> !path.startsWith(KnowledgeModel.NAME + "."))
                .distinct()
                .limit(SHOWN)
                .map(path -> path + " (" + profile.placeOf(path) + ")")
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : " Gelezen: " + places + ".";
    }
}

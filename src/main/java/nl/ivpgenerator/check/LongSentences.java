package nl.ivpgenerator.check;

import java.text.BreakIterator;
import java.util.Locale;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Kind;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Findings;

/** Sentences stay readable: an advice for each sentence of a paragraph with more words than a B1 reader can hold. */
final class LongSentences implements Check {

    /** Words in a sentence; an enumeration of chosen values may make one longer than the pack's own sentences. */
    static final int BOUND = 35;

    @Override
    public void check(DocumentSet set, Findings findings) {
        for (MadeDocument made : set.documents()) {
            for (Line line : DocumentText.of(made.document()).lines()) {
                if (line.kind() == Kind.PARAGRAPH) {
                    check(set, made, line, findings);
                }
            }
        }
    }

    private static void check(DocumentSet set, MadeDocument made, Line line, Findings findings) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
        sentences.setText(line.text());
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            int words = line.text().substring(start, end).strip().split("\\s+").length;
            if (words > BOUND) {
                findings.advice(
                        "lange-zin",
                        Spots.place(set, made, line.spot()),
                        "In " + Spots.name(made, line.spot()) + " staat een zin van " + words + " woorden: “"
                                + Excerpt.around(line.text(), start) + "”.",
                        "Maak er twee zinnen of een opsomming van.");
            }
        }
    }
}

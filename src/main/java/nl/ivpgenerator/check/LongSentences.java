package nl.ivpgenerator.check;

import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.readability.Readability;
import nl.ivpgenerator.readability.RunningText;
import nl.ivpgenerator.readability.Sentences.Sentence;

/** An advice for each sentence that is longer than {@link Readability#LONG}. Many stand there by choice: enumerations of chosen values. */
final class LongSentences implements Check {

    @Override
    public void check(DocumentSet set, Findings findings) {
        for (MadeDocument made : set.documents()) {
            Readability.longSentences(RunningText.of(made.document()))
                    .forEach(found -> report(set, made, found.spot(), found.sentence(), findings));
        }
    }

    private static void report(DocumentSet set, MadeDocument made, Spot spot, Sentence sentence, Findings findings) {
        findings.advice(
                "lange-zin",
                Spots.place(set, made, spot),
                "In " + Spots.name(made, spot) + " staat een zin van "
                        + sentence.words().size() + " woorden: “" + Excerpt.around(sentence.text(), 0) + "”.",
                "Maak er twee zinnen of een opsomming van.");
    }
}

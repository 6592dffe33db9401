package nl.ivpgenerator.readability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.ivpgenerator.readability.RunningText.PlacedSentence;

/**
 * How a document reads, counted over its {@link RunningText}.
 *
 * @param longSentences those with more than {@link #LONG} words
 */
public record Readability(int words, int sentences, int syllables, int longSentences) {

    /** Words that a reader at level B1 or B2 holds in one sentence. */
    public static final int LONG = 25;

    /** Words below which the score says nothing: Douma counts in samples of a hundred words. */
    public static final int FEWEST = 100;

    public static Readability of(List<PlacedSentence> text) {
        Map<String, Integer> known = new HashMap<>();
        int words = 0;
        int syllables = 0;
        for (PlacedSentence placed : text) {
            words += placed.sentence().words().size();
            for (String word : placed.sentence().words()) {
                syllables += known.computeIfAbsent(word, Syllables::of);
            }
        }
        return new Readability(
                words, text.size(), syllables, longSentences(text).size());
    }

    /** The sentences with more than {@link #LONG} words, in order. */
    public static List<PlacedSentence> longSentences(List<PlacedSentence> text) {
        return text.stream()
                .filter(placed -> placed.sentence().words().size() > LONG)
                .toList();
    }

    /** Mean words in a sentence; 0 without sentences. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /**
     * The reading ease of Flesch for Dutch (W.H. Douma, De leesbaarheid van landbouwbladen, 1960): 206.84 - 0.77 x syllables per hundred words -
     * 0.93 x words per sentence. Mostly between 0 (hard) and 100 (easy); nothing for fewer than {@link #FEWEST} words.
     */
    public OptionalDouble score() {
        if (words < FEWEST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(206.84 - 0.77 * (100.0 * syllables / words) - 0.93 * wordsPerSentence());
    }
}

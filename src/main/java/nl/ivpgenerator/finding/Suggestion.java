package nl.ivpgenerator.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a writer meant: "Bedoelde u 'registratie'?". */
public final class Suggestion {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Suggestion() {}

    /** The sentence that names the nearest known word, or nothing when no word is near. */
    public static String sentence(String written, Collection<String> known) {
        return nearest(written, known).map(word -> "Bedoelde u '" + word + "'?").orElse("");
    }

    /**
     * The known word that was probably meant: one with hardly a letter of difference, else the shortest that goes on where the written one stops
     * ({@code 48} for {@code 48-uur}), else the one at the smallest edit distance.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String plain = written.toLowerCase(DUTCH);
        Optional<String> alike = alike(plain, known);
        return alike.filter(word -> distance(plain, word.toLowerCase(DUTCH)) <= 1)
                .or(() -> longer(plain, known))
                .or(() -> alike);
    }

    private static Optional<String> longer(String plain, Collection<String> known) {
        return known.stream()
                .filter(word -> word.length() > plain.length() && plain.length() > 1)
                .filter(word ->
                        word.toLowerCase(DUTCH).startsWith(plain) && "-_ ".indexOf(word.charAt(plain.length())) >= 0)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** At most a third of the letters, and at most three, may differ. */
    private static Optional<String> alike(String plain, Collection<String> known) {
        int bound = Math.min(3, Math.max(1, plain.length() / 3));
        return known.stream()
                .filter(word -> Math.abs(word.length() - plain.length()) <= bound)
                .filter(word -> distance(plain, word.toLowerCase(DUTCH)) <= bound)
                .min(Comparator.<String>comparingInt(word -> distance(plain, word.toLowerCase(DUTCH)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each count for one. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

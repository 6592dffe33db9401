package nl.ivpgenerator.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often each word stands in a text. A word is a row of letters or digits, so hyphens at the end of a line make no difference. */
record Words(Map<String, Long> counts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Words of(String text) {
        return new Words(WORD.matcher(text)
                .results()
                .collect(Collectors.groupingBy(word -> word.group(), TreeMap::new, Collectors.counting())));
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Which part of these words a text lacks, between 0 and 1; what it has beyond them does not count. */
    double missingIn(Words text) {
        long missing = counts.entrySet().stream()
                .mapToLong(word -> Math.max(0, word.getValue() - text.counts().getOrDefault(word.getKey(), 0L)))
                .sum();
        return (double) missing / all();
    }
}

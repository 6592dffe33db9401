package nl.ivpgenerator.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Shares out the width of a table over its columns: whole hundredths that add up to 100. */
final class ColumnWidths {

    private static final int WHOLE = 100;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

    private ColumnWidths() {}

    /** In proportion to the shares; what is left by rounding goes to the largest remainders, from the left. */
    static List<Integer> ofShares(List<Integer> shares) {
        long total = shares.stream().mapToLong(share -> Math.max(1, share)).sum();
        List<Integer> widths = new ArrayList<>();
        List<Integer> byRemainder = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            widths.add((int) (WHOLE * (long) Math.max(1, shares.get(i)) / total));
            byRemainder.add(i);
        }
        byRemainder.sort(Collections.reverseOrder(
                (a, b) -> Long.compare(remainder(shares.get(a), total), remainder(shares.get(b), total))));
        int left = WHOLE - widths.stream().mapToInt(Integer::intValue).sum();
        byRemainder.subList(0, left).forEach(i -> widths.set(i, widths.get(i) + 1));
        return widths;
    }

    /** In proportion to what stands in them: between the mean and the longest text, at least the longest word, and never extreme. */
    static List<Integer> ofContent(List<List<Inline>> headers, List<Element.Row> rows) {
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            List<String> texts = new ArrayList<>(List.of(PlainWords.of(headers.get(i))));
            for (Element.Row row : rows) {
                texts.add(PlainWords.of(row.cells().get(i).content()));
            }
            shares.add(share(texts));
        }
        return ofShares(shares);
    }

    private static int share(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int mean = texts.stream().mapToInt(String::length).sum() / Math.max(1, texts.size());
        int longestWord = texts.stream()
                .flatMap(text -> List.of(text.split("[\\s-]+", -1)).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.max(longestWord, Math.min(WIDEST, (longest + mean) / 2)));
    }

    private static long remainder(int share, long total) {
        return WHOLE * (long) Math.max(1, share) % total;
    }
}

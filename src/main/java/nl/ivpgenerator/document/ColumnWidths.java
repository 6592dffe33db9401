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

    /**
     * Each column gets the width of its longest word; what is left goes to the columns with more text, by the middle between their mean and their
     * longest text.
     */
    static List<Integer> ofContent(List<List<Inline>> headers, List<Element.Row> rows) {
        List<Integer> least = new ArrayList<>();
        List<Integer> more = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            List<String> texts = new ArrayList<>(List.of(PlainWords.of(headers.get(i))));
            for (Element.Row row : rows) {
                texts.add(PlainWords.of(row.cells().get(i).content()));
            }
            least.add(width(longestWord(texts)));
            more.add(Math.max(0, width(wished(texts)) - least.get(i)));
        }
        return ofShares(together(least, more));
    }

    /** The least widths, and the rest of the whole in proportion to what is wished beyond them; in thousandths of a hundredth. */
    private static List<Integer> together(List<Integer> least, List<Integer> more) {
        int rest =
                Math.max(0, WHOLE - least.stream().mapToInt(Integer::intValue).sum());
        int wishes = Math.max(1, more.stream().mapToInt(Integer::intValue).sum());
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            shares.add(1000 * least.get(i) + 1000 * rest * more.get(i) / wishes);
        }
        return shares;
    }

    /** Hundredths of the width for letters beside each other: a line of a portrait page holds about eighty, and a cell has its margin. */
    private static int width(int letters) {
        return Math.max(NARROWEST, letters * 5 / 4 + 2);
    }

    private static int longestWord(List<String> texts) {
        return texts.stream()
                .flatMap(text -> List.of(text.split("[\\s-]+", -1)).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int wished(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int mean = texts.stream().mapToInt(String::length).sum() / Math.max(1, texts.size());
        return Math.min(WIDEST, (longest + mean) / 2);
    }

    private static long remainder(int share, long total) {
        return WHOLE * (long) Math.max(1, share) % total;
    }
}

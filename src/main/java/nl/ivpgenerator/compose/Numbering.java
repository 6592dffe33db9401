package nl.ivpgenerator.compose;

/** Numbers of headings, as they stand in the document that a text goes into: after 5.1d comes 5.1e, and 5.1d.1 stands below it. */
final class Numbering {

    private static final int LETTERS = 26;

    private Numbering() {}

    /** The number of the next heading at the same level; empty after empty. */
    static String next(String number) {
        if (number.isEmpty()) {
            return "";
        }
        int start = number.length();
        boolean letters = isLetter(number.charAt(start - 1));
        while (start > 0 && (letters ? isLetter(number.charAt(start - 1)) : isDigit(number.charAt(start - 1)))) {
            start--;
        }
        String last = number.substring(start);
        return number.substring(0, start) + (letters ? nextLetters(last) : Long.toString(Long.parseLong(last) + 1));
    }

    /** The number of the first heading below; empty below empty. */
    static String firstBelow(String number) {
        return number.isEmpty() ? "" : number + ".1";
    }

    /** After z comes aa. */
    private static String nextLetters(String letters) {
        int value = 0;
        for (char letter : letters.toCharArray()) {
            value = value * LETTERS + letter - 'a' + 1;
        }
        StringBuilder next = new StringBuilder();
        for (int rest = value + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            next.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return next.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

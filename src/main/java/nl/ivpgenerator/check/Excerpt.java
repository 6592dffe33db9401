package nl.ivpgenerator.check;

/** A few words around a place in a text, for in a message. */
final class Excerpt {

    private static final int REACH = 30;

    private Excerpt() {}

    static String around(String text, int at) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(text.length(), at + REACH);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}

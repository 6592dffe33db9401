package nl.ivpgenerator.document;

/** The passage that is being read, as its readers see it. */
interface ReaderPassage {

    int LONGEST_QUOTE = 60;

    void problem(String code, String message, String hint);

    ReferenceTargets targets();

    Notes notes();

    /** The number of the next note of the document. */
    int nextNote();

    /** A piece of Markdown for in a message: on one line and not too long. */
    static String quote(CharSequence markdown) {
        String line = markdown.toString().strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}

package nl.ivpgenerator.render.odt;

import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes text so that no blank gets lost: of blanks in a row, and at the start of a paragraph, ODF keeps one or none (part 3, 6.1.2). */
final class Words {

    private final XmlBuilder out;
    private boolean afterBlank = true;

    Words(XmlBuilder out) {
        this.out = out;
    }

    /** Says that a line begins. */
    void begin() {
        afterBlank = true;
    }

    /** Something without letters of its own stands here, such as the mark of a note. */
    void sign() {
        afterBlank = false;
    }

    void write(String text) {
        StringBuilder run = new StringBuilder();
        for (char character : text.toCharArray()) {
            if (character == '\t') {
                flush(run);
                out.single("text:tab");
                afterBlank = false;
            } else if (character == ' ' || character == '\n' || character == '\r') {
                blank(run);
            } else {
                run.append(character);
                afterBlank = false;
            }
        }
        flush(run);
    }

    private void blank(StringBuilder run) {
        if (afterBlank) {
            flush(run);
            out.single("text:s");
        } else {
            run.append(' ');
        }
        afterBlank = true;
    }

    private void flush(StringBuilder run) {
        if (!run.isEmpty()) {
            out.text(run.toString());
            run.setLength(0);
        }
    }
}

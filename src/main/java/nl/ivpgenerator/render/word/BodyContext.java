package nl.ivpgenerator.render.word;

import java.util.Set;
import nl.ivpgenerator.document.Document.PassageKind;

/**
 * What the text needs to know of the file that it is written into: a new one, a fragment, or a plan that a user already has.
 *
 * @param links what the part of the file that the text stands in refers to
 * @param bookmarks the names that stand in this file: a reference to another one keeps its words alone
 * @param numbered whether headings show their number; if not, a style may give one by itself
 * @param openness the Dutch word for the whole document: a passage that is more closed says so
 * @param sections how wide the text is
 */
record BodyContext(
        WordStyles styles,
        WordNumbering numbering,
        WordNotes notes,
        Relationships links,
        Counters counters,
        Set<String> bookmarks,
        boolean numbered,
        String openness,
        WordSections sections) {

    /** Where a paragraph stands: what it is for, how wide the text is there, and whether it is part of a note. */
    record Spot(PassageKind kind, boolean landscape, boolean inNote) {

        static final Spot FRONT = new Spot(PassageKind.TEXT, false, false);
        static final Spot NOTE = new Spot(PassageKind.TEXT, false, true);
    }

    /** The same for text in the part of the notes. */
    BodyContext inNotes() {
        return new BodyContext(
                styles, numbering, notes, notes.links(), counters, bookmarks, numbered, openness, sections);
    }
}

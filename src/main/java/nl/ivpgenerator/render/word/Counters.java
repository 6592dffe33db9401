package nl.ivpgenerator.render.word;

/** Numbers that must be unique within a file; they count on from those that the file already has. Not for several threads. */
final class Counters {

    private int bookmark;
    private int control;
    private int drawing;
    private int table;

    /** For a new file. */
    Counters() {
        this(0, 0, 0);
    }

    /** For a file that has these numbers at most. */
    Counters(int bookmark, int control, int drawing) {
        this.bookmark = bookmark;
        this.control = control;
        this.drawing = drawing;
    }

    String nextBookmark() {
        return Integer.toString(++bookmark);
    }

    /** For content controls. */
    String nextControl() {
        return Integer.toString(++control);
    }

    String nextDrawing() {
        return Integer.toString(++drawing);
    }

    /** Counts the tables that we write. */
    String nextTable() {
        return Integer.toString(++table);
    }
}

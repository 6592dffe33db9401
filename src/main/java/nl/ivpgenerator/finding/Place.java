package nl.ivpgenerator.finding;

/** Where something stands: a file as the user knows it, with line and column counted from 1. */
public final class Place implements Comparable<Place> {

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param file the file's path as it is shown to the user, with forward slashes; a file's name can hold anything
     * @param line the line, or 0 when the whole file is meant
     * @param column the column in characters, or 0 when the whole line is meant
     */
    public Place(String file, int line, int column) {
        this(line, column, OneLine.of(file));
    }

    private Place(int line, int column, String shownFile) {
        this.file = shownFile;
        this.line = line;
        this.column = column;
    }

    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    public static Place ofLine(String file, int line) {
        return new Place(file, line, 0);
    }

    /** Another place in the same file. A pack has tens of thousands, so that its name is not looked at again. */
    public Place at(int otherLine, int otherColumn) {
        return new Place(otherLine, otherColumn, file);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && line == place.line && column == place.column && file.equals(place.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}

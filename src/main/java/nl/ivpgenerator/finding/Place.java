package nl.ivpgenerator.finding;

import java.util.Comparator;

/**
 * Where something stands: a file as the user knows it, with line and column counted from 1.
 *
 * @param file the file's path as it is shown to the user, with forward slashes
 * @param line the line, or 0 when the whole file is meant
 * @param column the column in characters, or 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** A file's name can hold anything. */
    public Place {
        file = OneLine.of(file);
    }

    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    public static Place ofLine(String file, int line) {
        return new Place(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
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

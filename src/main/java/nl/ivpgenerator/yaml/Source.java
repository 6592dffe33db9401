package nl.ivpgenerator.yaml;

import nl.ivpgenerator.finding.Place;
import org.yaml.snakeyaml.error.Mark;

/**
 * The file that a text comes from.
 *
 * @param shownName the file as its user knows it
 * @param lineOffset the number of lines in the file before the text
 */
record Source(String shownName, int lineOffset) {

    Place whole() {
        return lineOffset == 0 ? Place.ofFile(shownName) : Place.ofLine(shownName, lineOffset);
    }

    Place at(Mark mark) {
        return at(mark.getLine(), mark.getColumn());
    }

    /** Line and column counted from 0. */
    Place at(int line, int column) {
        return new Place(shownName, lineOffset + line + 1, column + 1);
    }
}

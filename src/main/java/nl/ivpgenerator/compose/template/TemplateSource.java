package nl.ivpgenerator.compose.template;

import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.Block;

/**
 * A template with the place where its author wrote it.
 *
 * @param name what messages call it, for example {@code Blok norm/kern}; starts a sentence
 * @param place the line in the file on which the text starts
 * @param line whether it is a template of one line in a YAML file, so that its own columns say nothing
 */
public record TemplateSource(String name, String text, Place place, boolean line) {

    public static TemplateSource of(Block block) {
        return new TemplateSource("Blok " + block.id(), block.template(), block.place(), false);
    }

    public static TemplateSource ofLine(String name, String text, Place place) {
        return new TemplateSource(name, text, place, true);
    }

    /** Written out, because what Java makes for a record costs a start of the program more than all use of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TemplateSource source
                && line == source.line
                && text.equals(source.text)
                && name.equals(source.name)
                && place.equals(source.place);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    /** The place in the file of a line and column of the template, both from 1. */
    public Place at(int templateLine, int column) {
        if (line || templateLine < 1) {
            return place;
        }
        return new Place(place.file(), Math.max(1, place.line()) + templateLine - 1, Math.max(0, column));
    }

    /** The place in the file of a character of the template, from 0. */
    public Place at(int offset) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return at(lines + 1, before.length() - before.lastIndexOf('\n'));
    }
}

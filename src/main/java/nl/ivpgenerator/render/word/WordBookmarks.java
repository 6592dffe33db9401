package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.office.XmlBuilder;

/** The start and the end of a named place (ECMA-376 part 1, 17.13.6). */
record WordBookmarks(Counters counters) {

    /** A bookmark that stands open. */
    record Open(String id) {

        XmlBuilder end() {
            return new XmlBuilder().single("w:bookmarkEnd", "w:id", id);
        }
    }

    /** Writes the start; the answer writes the end. */
    Open start(String name, XmlBuilder out) {
        Open open = new Open(counters.nextBookmark());
        out.single("w:bookmarkStart", "w:id", open.id(), "w:name", name);
        return open;
    }
}

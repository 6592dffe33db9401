package nl.ivpgenerator.render.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;

/** The bookmarks that stand in a file: of headings and of passages. */
public final class BookmarkNames {

    private BookmarkNames() {}

    public static Set<String> of(List<Part> parts) {
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            names.add(part.bookmark());
            names.addAll(within(part));
        }
        return names;
    }

    /** Those of a part without its heading. */
    public static Set<String> within(Part part) {
        Set<String> names = of(part.parts());
        part.passages().stream().map(Passage::bookmark).forEach(names::add);
        return names;
    }
}

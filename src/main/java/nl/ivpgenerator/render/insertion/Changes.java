package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is put into the text of one part; all other bytes stay as they are. */
final class Changes {

    private final SourceXml source;
    private final List<Change> changes = new ArrayList<>();

    /** Puts {@code xml} in the place of the text between two offsets, which are equal unless a tag must be opened. */
    private record Change(int from, int to, String xml) {}

    Changes(SourceXml source) {
        this.source = source;
    }

    /** Puts XML in at a place of the original text; at one place, what came first stands first. */
    void put(int offset, String xml) {
        changes.add(new Change(offset, offset, xml));
    }

    /** Puts XML in as the last child; a tag that closes itself is opened for it. */
    void append(Node parent, String xml) {
        if (parent.isEmptyTag()) {
            int name = parent.start() + 1;
            int slash = parent.end() - "/>".length();
            String tag = source.text().substring(name, slash).split("\\s", 2)[0];
            changes.add(new Change(slash, parent.end(), ">" + xml + "</" + tag + ">"));
        } else {
            put(parent.innerEnd(), xml);
        }
    }

    /** The part with the changes. */
    byte[] apply() {
        StringBuilder out = new StringBuilder();
        int done = 0;
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparingInt(Change::from));
        for (Change change : inOrder) {
            out.append(source.text(), done, change.from()).append(change.xml());
            done = change.to();
        }
        return source.encode(out.append(source.text().substring(done)).toString());
    }
}

package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.ComposedDocument.LeftOut;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Which recommended elements, measures and tasks the documents of a profile treat, and where. Only passages that are printed count.
 *
 * @param subjects in the order of the pack
 */
public record Coverage(List<Subject> subjects) {

    /**
     * A subject of the knowledge base.
     *
     * @param id for example {@code maatregelen}
     * @param title for people
     */
    public record Subject(String id, String title, List<Item> items) {
        public Subject {
            items = List.copyOf(items);
        }

        /** How many of its items a passage treats. */
        public long covered() {
            return items.stream().filter(item -> item.state() == State.COVERED).count();
        }
    }

    /** How it stands with an item. */
    public enum State {
        COVERED("gedekt"),
        LEFT_OUT("bewust niet"),
        MISSING("ontbreekt");

        private final String dutch;

        State(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }

    /**
     * A fact of the subject.
     *
     * @param passages the printed passages that treat it
     * @param leftOut the passages that would treat it and that the profile leaves out, with its reasons
     */
    public record Item(String id, String title, List<CoveringPassage> passages, List<LeftOut> leftOut) {
        public Item {
            passages = List.copyOf(passages);
            leftOut = List.copyOf(leftOut);
        }

        public State state() {
            if (!passages.isEmpty()) {
                return State.COVERED;
            }
            return leftOut.isEmpty() ? State.MISSING : State.LEFT_OUT;
        }
    }

    /**
     * A passage in a document.
     *
     * @param document the document's id
     * @param part the title of the part that it stands in
     */
    public record CoveringPassage(String document, String part, String block, List<String> sources) {
        public CoveringPassage {
            sources = List.copyOf(sources);
        }
    }

    public Coverage {
        subjects = List.copyOf(subjects);
    }

    /** The coverage of these documents together. */
    public static Coverage of(Collection<ComposedDocument> documents, TemplatePack pack) {
        List<Subject> subjects = new ArrayList<>();
        pack.coverage().forEach((id, title) -> {
            List<Item> items = pack.knowledge().subject(id).values().stream()
                    .map(fact -> item(id + "/" + fact.id(), fact, documents, pack))
                    .toList();
            subjects.add(new Subject(id, title, items));
        });
        return new Coverage(subjects);
    }

    private static Item item(String name, Fact fact, Collection<ComposedDocument> documents, TemplatePack pack) {
        List<CoveringPassage> passages = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (ComposedDocument document : documents) {
            document.parts().forEach(part -> collect(name, document.type().id(), part, passages));
            document.leftOut().stream()
                    .filter(left -> covers(pack.blocks(), left.blockId(), name))
                    .forEach(leftOut::add);
        }
        return new Item(fact.id(), title(fact), passages, leftOut);
    }

    private static void collect(String name, String document, ComposedPart part, List<CoveringPassage> into) {
        for (ComposedBlock composed : part.blocks()) {
            Block block = composed.block();
            if (block.covers().contains(name)) {
                into.add(new CoveringPassage(document, part.title(), block.id(), block.sources()));
            }
        }
        part.parts().forEach(below -> collect(name, document, below, into));
    }

    private static boolean covers(Map<String, Block> blocks, String id, String name) {
        Block block = blocks.get(id);
        return block != null && block.covers().contains(name);
    }

    private static String title(Fact fact) {
        return fact.fields().value("titel").orElse(null) instanceof YamlScalar title ? title.text() : fact.id();
    }
}

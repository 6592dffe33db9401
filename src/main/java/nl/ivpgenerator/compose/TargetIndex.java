package nl.ivpgenerator.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.document.ReferenceTargets;
import nl.ivpgenerator.document.ReferenceTargets.Target;
import nl.ivpgenerator.document.Typography;

/** What the passages of a composed document can refer to: its parts, and its blocks by the words of the part they stand in. */
final class TargetIndex {

    private final Map<String, Target> targets = new LinkedHashMap<>();

    private TargetIndex() {}

    static ReferenceTargets of(ComposedDocument document) {
        TargetIndex index = new TargetIndex();
        index.add(document.parts(), true);
        return new ReferenceTargets(index.targets);
    }

    static String blockAddress(String id) {
        return "blok:" + id;
    }

    static String partAddress(String id) {
        return "deel:" + id;
    }

    private void add(List<ComposedPart> parts, boolean highest) {
        for (ComposedPart part : parts) {
            String words = words(part, highest);
            targets.put(partAddress(part.id()), new Target(Bookmark.ofPart(part.id()), words));
            for (ComposedBlock block : part.blocks()) {
                String id = block.block().id();
                targets.putIfAbsent(blockAddress(id), new Target(Bookmark.ofBlock(block.block(), part.id()), words));
            }
            add(part.parts(), false);
        }
    }

    /** A number such as 5.1d at the highest parts means that the document becomes part of another one, so that they are no chapters there. */
    private static String words(ComposedPart part, boolean highest) {
        String title = Typography.print(part.title());
        if (part.number().isEmpty()) {
            return "“" + title + "”";
        }
        String noun = highest && !part.number().contains(".") ? "hoofdstuk" : "paragraaf";
        return noun + " " + part.number() + " (" + title + ")";
    }
}

package nl.ivpgenerator.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;

/**
 * Reads a file with the files that it builds on. The key {@code basis} at the top names one other file, relative to the file that names it
 * and within the folder tree of the first file; that file may name a basis as well.
 *
 * <p>The rules: groups merge key by key; a text or a list replaces what was below; {@code {+: [..], -: [..]}} in the place of a list changes
 * the list below ({@link YamlListEdit}). A key that is left open above makes a text or a list below open again, and leaves a group as it is.
 * Nothing else can be taken out. Every value keeps its own file and line, and the places that it replaced. The key {@code basis} is not part
 * of the result.
 */
public final class YamlLayers {

    private static final String BASIS = "basis";

    private YamlLayers() {}

    /** The merged tree; nothing when the file or one below it can not be read. */
    public static Optional<YamlMapping> read(Path file, Findings findings) {
        BasisChain chain = new BasisChain(file, findings);
        List<YamlMapping> layers = new ArrayList<>();
        Optional<Path> next = Optional.of(file);
        while (next.isPresent()) {
            Optional<YamlMapping> tree = YamlFile.read(next.get(), findings);
            if (tree.isEmpty()) {
                return Optional.empty();
            }
            layers.add(0, withoutBasis(tree.get()));
            next = chain.below(next.get(), tree.get().value(BASIS));
        }
        return chain.broken() ? Optional.empty() : Optional.of(merged(layers, findings));
    }

    private static YamlMapping merged(List<YamlMapping> layers, Findings findings) {
        YamlMapping result = layers.get(0);
        for (YamlMapping above : layers.subList(1, layers.size())) {
            result = new Layering(findings).merge(result, above, "");
        }
        return result;
    }

    private static YamlMapping withoutBasis(YamlMapping tree) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        tree.entries().forEach((key, entry) -> {
            if (!key.equals(BASIS)) {
                entries.put(key, new YamlMapping.Entry(entry.keyPlace(), Layering.withEdits(entry.value())));
            }
        });
        return new YamlMapping(entries, tree.place(), tree.history());
    }
}

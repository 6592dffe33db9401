package nl.ivpgenerator.yaml;

import java.util.Optional;
import java.util.function.Function;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.hash.Content;
import nl.ivpgenerator.hash.Memory;

/**
 * What is remembered of one file's tree. Reading YAML takes a start of the program longer than all its other reading; only trees in which nothing was found
 * are kept.
 */
public record TreeMemory(Memory memory, Content content) {

    /**
     * The tree, from memory or read now.
     *
     * @param shownName the file as its user knows it
     * @param reading reads the tree, with its findings
     */
    public Optional<YamlMapping> tree(
            String shownName, Findings findings, Function<Findings, Optional<YamlMapping>> reading) {
        return memory.recall(content)
                .map(bytes -> TreeCodec.tree(bytes, shownName))
                .or(() -> read(findings, reading));
    }

    private Optional<YamlMapping> read(Findings findings, Function<Findings, Optional<YamlMapping>> reading) {
        Findings own = new Findings();
        Optional<YamlMapping> tree = reading.apply(own);
        if (own.isEmpty()) {
            tree.ifPresent(sound -> memory.keep(content, () -> TreeCodec.bytes(sound)));
        }
        findings.addAll(own);
        return tree;
    }
}

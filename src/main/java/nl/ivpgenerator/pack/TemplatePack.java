package nl.ivpgenerator.pack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;

/**
 * Everything the program knows of the field, read from one or more folders laid over each other and checked as a whole.
 *
 * @param layers the folders, the lowest first
 * @param choices what may be chosen; includes the section {@code documenten} that follows from the documents
 * @param documents by id, in their order
 * @param blocks by id
 * @param rules what a profile must meet, beside being valid
 * @param coverage the subjects of the knowledge base whose facts the documents should cover, each with its title for people
 */
public record TemplatePack(
        List<Layer> layers,
        ChoiceCatalog choices,
        KnowledgeBase knowledge,
        Map<String, DocumentType> documents,
        Map<String, Block> blocks,
        List<Rule> rules,
        Map<String, String> coverage) {

    /**
     * One folder.
     *
     * @param name from {@code pack.yaml}
     * @param version from {@code pack.yaml}
     * @param hash SHA-256 over all its files, in hexadecimal
     */
    public record Layer(String name, String version, String language, Path folder, String hash) {}

    public TemplatePack {
        layers = List.copyOf(layers);
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        rules = List.copyOf(rules);
        coverage = Collections.unmodifiableMap(new LinkedHashMap<>(coverage));
    }
}

package nl.ivpgenerator.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.hash.Memory;
import nl.ivpgenerator.pack.TemplatePack.Layer;
import nl.ivpgenerator.pack.choice.CatalogCheck;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.choice.ChoiceReader;
import nl.ivpgenerator.pack.choice.ChoiceSources;
import nl.ivpgenerator.pack.choice.ConditionCheck;
import nl.ivpgenerator.pack.choice.ConditionReader;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeReader;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlFile;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Reads the folders of a pack, the lowest layer first, lays them over each other and checks the whole: choices, knowledge, documents,
 * blocks and rules must fit together. The order of everything in the pack follows from names and files only.
 */
public final class PackReader {

    private static final String COVERAGE = "dekking";

    private final Memory memory;
    private final Findings findings;
    private final SectionLayers sections;
    private final KnowledgeReader knowledge;
    private final DocumentLayers documents;
    private final RuleLayers rules;
    private final BlockLayers blocks;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, Fields> coverage = new LinkedHashMap<>();
    private List<String> order = List.of();

    private PackReader(Memory memory, Findings findings) {
        this.memory = memory;
        this.findings = findings;
        this.sections = new SectionLayers(findings);
        this.knowledge = new KnowledgeReader(findings);
        this.documents = new DocumentLayers(findings);
        this.rules = new RuleLayers(findings);
        this.blocks = new BlockLayers(memory, findings);
    }

    /** The pack; empty when it has a fault. All faults of all folders come in one run. */
    public static Optional<TemplatePack> read(List<Path> folders, Findings findings) {
        return read(folders, Memory.NONE, findings);
    }

    /** The same; files that were sound in an earlier run are recalled. */
    public static Optional<TemplatePack> read(List<Path> folders, Memory memory, Findings findings) {
        Findings own = new Findings();
        PackReader reader = new PackReader(memory, own);
        for (Path folder : folders) {
            PackFolder.open(folder, own).ifPresent(reader::add);
        }
        Optional<TemplatePack> pack = reader.layers.isEmpty() ? Optional.empty() : Optional.of(reader.finish());
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : pack;
    }

    private void add(PackFolder folder) {
        each(folder, PackFolder.CHOICES).forEach(sections::add);
        sections.endLayer();
        each(folder, PackFolder.KNOWLEDGE).forEach(knowledge::add);
        each(folder, PackFolder.DOCUMENTS).forEach(documents::add);
        each(folder, PackFolder.RULES).values().forEach(rules::add);
        blocks.add(folder.below(PackFolder.BLOCKS, PackFolder.BLOCK));
        layers.add(layer(folder));
    }

    private Layer layer(PackFolder folder) {
        PackFile file = Objects.requireNonNull(folder.files().get(PackFolder.PACK_FILE));
        Fields fields = new Fields(
                tree(file, findings).orElseGet(() -> YamlMapping.empty(Place.ofFile(file.shownName()))), findings);
        fields.allowOnly(List.of("naam", "versie", "taal", "secties", COVERAGE));
        if (fields.has("secties")) {
            order = fields.texts("secties").stream().map(YamlScalar::text).toList();
        }
        fields.fields(COVERAGE)
                .ifPresent(titles -> titles.mapping().keys().forEach(subject -> coverage.put(subject, titles)));
        return new Layer(
                fields.requiredText("naam"),
                fields.requiredText("versie"),
                fields.text("taal", "nl-NL"),
                folder.folder(),
                folder.hash(memory));
    }

    private Map<String, YamlMapping> each(PackFolder folder, String below) {
        return ReadFiles.read(folder.below(below, PackFolder.YAML), this::tree, findings);
    }

    private Optional<YamlMapping> tree(PackFile file, Findings own) {
        return YamlFile.read(file.bytes(), file.content(), file.shownName(), memory, own);
    }

    private TemplatePack finish() {
        Place place = Place.ofFile(ShownPath.of(layers.get(0).folder().resolve(PackFolder.PACK_FILE)));
        KnowledgeBase known = knowledge.finish();
        GroupChoice root = new ChoiceReader(findings).sections(sections.inOrder(order), place);
        ChoiceCatalog catalog = new ChoiceCatalog(root);
        CatalogCheck.check(catalog, findings);
        ChoiceSources.check(catalog, known, findings);
        ConditionReader conditions = new ConditionReader(new ConditionCheck(catalog), findings);
        Map<String, Block> allBlocks = blocks(conditions, known);
        Map<String, DocumentType> allDocuments = documents(conditions, catalog, allBlocks);
        List<Rule> allRules = rules(new RuleReader(conditions, catalog, known, findings));
        GroupChoice all = withDocuments(root, DocumentChoices.of(allDocuments.values(), place));
        return new TemplatePack(
                layers, new ChoiceCatalog(all), known, allDocuments, allBlocks, allRules, coverage(known));
    }

    private List<Rule> rules(RuleReader reader) {
        return rules.rules().entrySet().stream()
                .map(rule -> reader.read(rule.getKey(), rule.getValue()))
                .toList();
    }

    private Map<String, String> coverage(KnowledgeBase known) {
        Map<String, String> titles = new LinkedHashMap<>();
        coverage.forEach((subject, fields) -> {
            titles.put(subject, fields.requiredText(subject));
            if (known.subject(subject).isEmpty()) {
                findings.error(
                        "onbekend-onderwerp",
                        fields.place(subject),
                        "Het onderwerp '" + subject + "' staat niet in de kennisbank.",
                        Suggestion.sentence(subject, known.subjects().keySet()));
            }
        });
        return titles;
    }

    private Map<String, Block> blocks(ConditionReader conditions, KnowledgeBase known) {
        BlockReader reader = new BlockReader(conditions, known, findings);
        Map<String, Block> read = new LinkedHashMap<>();
        blocks.files().forEach((id, file) -> read.put(id, reader.read(id, file)));
        return read;
    }

    private Map<String, DocumentType> documents(
            ConditionReader conditions, ChoiceCatalog catalog, Map<String, Block> allBlocks) {
        Set<String> repeatable = allBlocks.values().stream()
                .filter(block -> block.presentation().repeatable())
                .map(Block::id)
                .collect(Collectors.toSet());
        DocumentReader reader = new DocumentReader(conditions, catalog, blocks.ids(), repeatable::contains, findings);
        Map<String, DocumentType> read = new LinkedHashMap<>();
        documents.files().entrySet().stream()
                .map(file -> reader.read(file.getKey(), file.getValue()))
                .sorted(Comparator.comparingInt(DocumentType::order).thenComparing(DocumentType::id))
                .forEach(document -> read.put(document.id(), document));
        return read;
    }

    /** All sections in the order of the pack: what the pack does not name comes after what it names, by name. */
    private GroupChoice withDocuments(GroupChoice root, GroupChoice section) {
        Map<String, Choice> all = new TreeMap<>(root.fields());
        all.put(section.key(), section);
        Map<String, Choice> fields = new LinkedHashMap<>();
        order.stream().filter(all::containsKey).forEach(name -> fields.put(name, all.get(name)));
        all.forEach(fields::putIfAbsent);
        return new GroupChoice(root.description(), fields);
    }
}

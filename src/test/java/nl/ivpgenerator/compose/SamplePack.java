package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.Block.Presentation;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.BlockLine;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.Openness;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.pack.knowledge.Certainty;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/** A small pack for tests, with one document "proef" of which the parts and blocks are given. */
final class SamplePack {

    static final int TEMPLATE_LINE = 4;

    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final List<PartType> parts = new ArrayList<>();
    private String title = "Proef ${gemeente.naam}";
    private List<DocumentType.CoverFact> facts = List.of();
    private boolean numbered = true;
    private Condition condition = Condition.ALWAYS;

    /** A pack with one part that shows one block with this template. */
    static SamplePack of(String template) {
        return new SamplePack().part("een", "proef/blok").block("proef/blok", template);
    }

    SamplePack title(String template) {
        title = template;
        return this;
    }

    SamplePack unnumbered() {
        numbered = false;
        return this;
    }

    SamplePack onlyIf(Condition condition) {
        this.condition = condition;
        return this;
    }

    SamplePack fact(String name, String value) {
        facts = List.of(new DocumentType.CoverFact(name, value, Condition.ALWAYS, Place.ofLine("proef.yaml", 9)));
        return this;
    }

    SamplePack block(String id, String template) {
        return block(id, template, Condition.ALWAYS);
    }

    SamplePack block(String id, String template, Condition condition) {
        Place place = Place.ofLine("blokken/" + id + ".md.ftl", TEMPLATE_LINE);
        blocks.put(
                id,
                new Block(
                        id,
                        List.of("S002: Norm"),
                        List.of(),
                        condition,
                        Optional.empty(),
                        Presentation.PLAIN,
                        template,
                        place,
                        "hash-" + id));
        return this;
    }

    /** A block that may stand in several parts. */
    SamplePack repeatable(String id, String template) {
        block(id, template);
        blocks.computeIfPresent(
                id,
                (key, block) -> new Block(
                        id,
                        block.sources(),
                        block.covers(),
                        block.condition(),
                        block.openness(),
                        new Presentation(Block.Kind.TEXT, false, true, "", List.of()),
                        template,
                        block.place(),
                        block.hash()));
        return this;
    }

    SamplePack part(String id, String... blockIds) {
        return part(partType(id, List.of(), blockIds));
    }

    SamplePack part(PartType part) {
        parts.add(part);
        return this;
    }

    static PartType partType(String id, List<PartType> below, String... blockIds) {
        Place place = Place.ofLine("documenten/proef.yaml", 20);
        List<BlockLine> lines = new ArrayList<>();
        for (String block : blockIds) {
            boolean onlyFull = block.endsWith("*");
            lines.add(new BlockLine(block.replace("*", ""), onlyFull, place));
        }
        return new PartType(
                id.replace("!", ""),
                "Deel " + id,
                Condition.ALWAYS,
                false,
                id.endsWith("!"),
                DocumentType.Fragment.NONE,
                false,
                lines,
                below,
                place);
    }

    static Condition when(String path, String value) {
        return new Condition(List.of(new Condition.Term(path, Set.of(value), Sample.PACK)));
    }

    static KnowledgeBase knowledge() {
        return new KnowledgeBase(Map.of(
                "bronnen",
                facts(
                        fact("S002", Certainty.VERIFIED, "titel", "Handreiking *VPT*", "jaar", "2015"),
                        fact("S009", Certainty.UNCERTAIN, "titel", "Hoorensay"))));
    }

    private static Map<String, Fact> facts(Fact... facts) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byId.put(fact.id(), fact);
        }
        return byId;
    }

    private static Fact fact(String id, Certainty certainty, String... fields) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        Place place = Place.ofLine("kennisbank/bronnen.yaml", 7);
        for (int i = 0; i < fields.length; i += 2) {
            YamlNode value = new YamlScalar(fields[i + 1], true, place, List.of());
            entries.put(fields[i], new YamlMapping.Entry(place, value));
        }
        return new Fact(id, certainty, new YamlMapping(entries, place, List.of()));
    }

    DocumentType document() {
        return new DocumentType(
                "proef",
                "Proef",
                title,
                "",
                "iedereen",
                Openness.PUBLIC,
                false,
                condition,
                1,
                false,
                DocumentType.Layout.WITH_COVER,
                numbered,
                1,
                "norm.datum",
                facts,
                parts,
                false,
                List.of(),
                Place.ofLine("documenten/proef.yaml", 1));
    }

    TemplatePack pack() {
        DocumentType document = document();
        return new TemplatePack(
                List.of(),
                new ChoiceCatalog(SampleChoices.all()),
                knowledge(),
                Map.of(document.id(), document),
                blocks,
                List.of(),
                Map.of());
    }
}

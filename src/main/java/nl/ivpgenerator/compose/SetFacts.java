package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.compose.Coverage.CoveringPassage;
import nl.ivpgenerator.compose.Coverage.Item;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.yaml.Naming;

/**
 * What a document about the other documents may tell of them ({@code stukken} in templates): which there are, what each passage rests on, what is
 * covered, left out, left to the default and still open.
 */
public final class SetFacts {

    /** The name in templates. */
    static final String NAME = "stukken";

    private static final Shape.Group PASSAGE = Shape.Group.ofTexts("onderdeel", "blok", "openbaarheid", "eigen")
            .with("bronnen", new Shape.ListOf(Shape.TEXT))
            .with("keuzes", new Shape.ListOf(Shape.TEXT));
    private static final Shape.Group DOCUMENT = Shape.Group.ofTexts("id", "naam", "titel", "doelgroep", "openbaarheid")
            .with("formaten", new Shape.ListOf(Shape.TEXT))
            .with("passages", new Shape.ListOf(PASSAGE));
    private static final Shape.Group ITEM = Shape.Group.ofTexts("titel", "stand")
            .with("passages", new Shape.ListOf(Shape.Group.ofTexts("document", "onderdeel", "blok")))
            .with("redenen", new Shape.ListOf(Shape.TEXT));
    private static final Shape.Group SOURCE = Shape.Group.ofTexts("id", "titel");
    private static final Shape.Group POINT = Shape.Group.ofTexts("titel", "pad");

    private final TemplatePack pack;
    private final Set<String> formats;

    private SetFacts(TemplatePack pack, Set<String> formats) {
        this.pack = pack;
        this.formats = formats;
    }

    /** The names in {@code stukken}. */
    static Shape shape(TemplatePack pack) {
        Shape.Group coverage = Shape.Group.ofTexts();
        for (String subject : pack.coverage().keySet()) {
            coverage = coverage.with(subject, new Shape.ListOf(ITEM));
        }
        return Shape.Group.ofTexts()
                .with("documenten", new Shape.ListOf(DOCUMENT))
                .with("dekking", coverage)
                .with("weggelaten", new Shape.ListOf(Shape.Group.ofTexts("document", "blok", "reden")))
                .with("standaarden", new Shape.ListOf(POINT))
                .with("open", new Shape.ListOf(POINT))
                .with("bronnen", new Shape.ListOf(SOURCE));
    }

    /**
     * The facts of these documents.
     *
     * @param formats in which formats the documents are made, by their names on the command line
     */
    public static Map<String, Object> of(
            List<ComposedDocument> documents, Profile profile, TemplatePack pack, Set<String> formats) {
        SetFacts facts = new SetFacts(pack, formats);
        OpenPoints points = OpenPoints.ofSome(documents, profile, pack);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("documenten", documents.stream().map(facts::document).toList());
        tree.put("dekking", facts.coverage(Coverage.of(documents, pack)));
        tree.put("weggelaten", documents.stream().flatMap(SetFacts::leftOut).toList());
        tree.put("standaarden", points(points.defaults()));
        tree.put("open", points(points.fillIns()));
        tree.put("bronnen", facts.sources(documents));
        return tree;
    }

    private Map<String, Object> document(ComposedDocument document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", document.type().id());
        tree.put("naam", document.type().name());
        tree.put("titel", document.title());
        tree.put("doelgroep", document.type().audience());
        tree.put("openbaarheid", document.type().openness().dutch());
        tree.put("formaten", List.copyOf(formats));
        List<Object> passages = new ArrayList<>();
        document.parts().forEach(part -> passages(part, passages));
        tree.put("passages", passages);
        return tree;
    }

    private void passages(ComposedPart part, List<Object> into) {
        for (ComposedBlock composed : part.blocks()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("onderdeel", (part.number() + " " + part.title()).strip());
            tree.put("blok", composed.block().id());
            tree.put("openbaarheid", composed.openness().dutch());
            tree.put("eigen", composed.ownText() ? "ja" : "");
            tree.put("bronnen", composed.block().sources());
            tree.put("keuzes", choices(composed));
            into.add(tree);
        }
        part.parts().forEach(below -> passages(below, into));
    }

    /** The titles of the choices behind a passage, each once. */
    private List<String> choices(ComposedBlock composed) {
        return composed.readings().stream()
                .map(Reading::path)
                .map(Naming::withoutRows)
                .distinct()
                .flatMap(path -> pack.choices().find(path).stream())
                .map(Choice::description)
                .map(description -> description.title())
                .distinct()
                .toList();
    }

    /** What the passages rest on, in the order of the knowledge base. */
    private List<Map<String, String>> sources(List<ComposedDocument> documents) {
        Set<String> used = new TreeSet<>();
        documents.stream()
                .flatMap(document -> document.parts().stream())
                .flatMap(OpenPoints::blocks)
                .flatMap(block -> block.block().sources().stream())
                .forEach(source -> used.add(source.replaceFirst(":.*", "").strip()));
        return pack.knowledge().subject(KnowledgeBase.SOURCES).keySet().stream()
                .filter(used::contains)
                .map(id -> Map.of(
                        "id", id, "titel", pack.knowledge().sourceTitle(id).orElse(id)))
                .toList();
    }

    private Map<String, Object> coverage(Coverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        coverage.subjects()
                .forEach(subject -> tree.put(
                        subject.id(), subject.items().stream().map(this::item).toList()));
        return tree;
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("titel", item.title());
        tree.put("stand", item.state().dutch());
        tree.put("passages", item.passages().stream().map(this::passage).toList());
        tree.put(
                "redenen",
                item.leftOut().stream().map(ComposedDocument.LeftOut::reason).toList());
        return tree;
    }

    private Map<String, Object> passage(CoveringPassage passage) {
        DocumentType document = pack.documents().get(passage.document());
        String name = document == null ? passage.document() : document.name();
        return Map.of("document", name, "onderdeel", passage.part(), "blok", passage.block());
    }

    private static Stream<Map<String, Object>> leftOut(ComposedDocument document) {
        return document.leftOut().stream()
                .map(left ->
                        Map.of("document", document.type().name(), "blok", left.blockId(), "reden", left.reason()));
    }

    private static List<Map<String, Object>> points(List<OpenPoints.Point> points) {
        return points.stream()
                .map(point -> Map.<String, Object>of("titel", point.title(), "pad", point.path()))
                .toList();
    }
}

package nl.ivpgenerator.render.insertion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.word.WordPassages.Taken;

/** The highest numbers of a plan, so that ours can count on from there. */
final class PlanNumbers {

    /** The parts with text; bookmarks and content controls of all of them are numbered together. */
    private static final List<String> STORIES = List.of("header", "footer", "footnotes", "endnotes", "comments");

    private static final QName DEFINITION = new QName(WordNames.MAIN, "abstractNumId");
    private static final QName LIST = new QName(WordNames.MAIN, "numId");

    private final PlanFile plan;

    PlanNumbers(PlanFile plan) {
        this.plan = plan;
    }

    Taken taken() {
        return new Taken(
                Numbers.above(ids("bookmarkStart")),
                Numbers.above(stories()
                        .flatMap(Node::descendants)
                        .filter(node -> node.is("sdtPr"))
                        .flatMap(properties -> properties.valueOf("id").stream())),
                Numbers.above(ofPart("numbering", "abstractNum", DEFINITION)),
                Numbers.above(ofPart("numbering", "num", LIST)),
                Numbers.above(ofPart("footnotes", "footnote", Names.ID)),
                Numbers.above(relations(plan.textPart())),
                Numbers.above(relations(plan.partOf("footnotes"))));
    }

    private Stream<String> ids(String element) {
        return stories()
                .flatMap(Node::descendants)
                .filter(node -> node.is(element))
                .map(node -> node.attribute(Names.ID));
    }

    private Stream<Node> stories() {
        Stream<String> others = plan.relations().stream()
                .filter(relation ->
                        STORIES.stream().anyMatch(type -> relation.type().equals(WordNames.RELATIONS + "/" + type)))
                .map(PlanFile.Relation::target)
                .distinct();
        return Stream.concat(plan.textPart().stream(), others)
                .flatMap(part -> plan.xml(part).stream())
                .map(SourceXml::root);
    }

    private Stream<String> ofPart(String type, String element, QName number) {
        return plan.partOf(type).flatMap(plan::xml).stream()
                .flatMap(part -> part.root().children(element))
                .map(node -> node.attribute(number));
    }

    private Stream<String> relations(Optional<String> part) {
        return part.stream().flatMap(name -> plan.relationsOf(name).stream()).map(PlanFile.Relation::id);
    }
}

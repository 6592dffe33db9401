package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;

/**
 * The headings of a plan in the order of its text. Text in tables and text boxes is no heading, and neither is a line of the contents or of
 * another field.
 */
final class Outline {

    private static final String CONTENTS = "Table of Contents";
    private static final Set<String> CONTAINERS = Set.of("sdt", "sdtContent", "customXml");

    private static final QName INSTRUCTION = new QName(WordNames.MAIN, "instr");

    private final Node body;
    private final StyleLevels levels;
    private final Fields fields;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Node> paragraphs = new ArrayList<>();

    Outline(Node body, StyleLevels levels) {
        this.body = body;
        this.levels = levels;
        this.fields = new Fields(body);
        walk(body);
    }

    private void walk(Node container) {
        for (Node child : container.children()) {
            if (child.is("p")) {
                paragraphs.add(child);
                add(child);
            } else if (child.isOneOf(CONTAINERS) && !isContents(child)) {
                walk(child);
            }
        }
    }

    /** The contents as Word makes them: a content control of their own (ECMA-376 part 1, 17.5.2.12). */
    private static boolean isContents(Node control) {
        return control.child("sdtPr")
                .flatMap(properties -> properties.child("docPartObj"))
                .flatMap(part -> part.valueOf("docPartGallery"))
                .filter(CONTENTS::equals)
                .isPresent();
    }

    private void add(Node paragraph) {
        int level = levels.of(paragraph);
        String text = HeadingText.of(paragraph);
        if (level != StyleLevels.TEXT && !text.isEmpty() && !fields.hold(paragraph.start())) {
            headings.add(new Heading(paragraph, level, text, levels.style(paragraph), above(level)));
        }
    }

    /** The last heading and those above it, as far as they are of a higher level than this one. */
    private List<Heading> above(int level) {
        List<Heading> above = new ArrayList<>();
        if (!headings.isEmpty()) {
            Heading last = headings.get(headings.size() - 1);
            above.addAll(last.above());
            above.add(last);
            above.removeIf(heading -> heading.level() >= level);
        }
        return above;
    }

    Node body() {
        return body;
    }

    Fields fields() {
        return fields;
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** The paragraphs of the running text, headings or not. */
    List<Node> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Whether the plan has a table of contents: a field or a content control for it. */
    boolean hasContents() {
        return body.descendants()
                .anyMatch(node -> isContents(node)
                        || (node.is("instrText") && node.text().strip().startsWith("TOC"))
                        || node.attribute(INSTRUCTION).strip().startsWith("TOC"));
    }

    /** The heading that ends the section of this one: the next of the same or a higher level. */
    Optional<Heading> endOf(Heading heading) {
        return headings.stream()
                .filter(next -> next.paragraph().start() > heading.paragraph().start())
                .filter(next -> next.level() <= heading.level())
                .findFirst();
    }

    /** The last heading before a place in the text. */
    Optional<Heading> before(int offset) {
        return headings.stream()
                .filter(heading -> heading.paragraph().start() <= offset)
                .reduce((earlier, later) -> later);
    }

    /** The style that most headings of a level have; empty when there are none. A style that gives another level by itself does not count. */
    Optional<String> styleOf(int level) {
        Map<String, Long> count = headings.stream()
                .filter(heading -> heading.level() == level && levels.ofStyle(heading.style()) == level)
                .collect(Collectors.groupingBy(Heading::style, Collectors.counting()));
        return count.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}

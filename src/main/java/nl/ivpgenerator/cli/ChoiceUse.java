package nl.ivpgenerator.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Condition;

/**
 * Which documents use a choice, and in which passages: where its path stands in a template or condition. Fields of rows are read through a
 * name that the template gives, so for them the uses of the list count.
 */
final class ChoiceUse {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}|<#[^>]*>");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    private final TemplatePack pack;
    private final Pattern path;

    ChoiceUse(TemplatePack pack, String path) {
        this.pack = pack;
        this.path = Pattern.compile("(?<![\\w.])" + Pattern.quote(readable(pack, path)) + "(?!\\w)");
    }

    private static String readable(TemplatePack pack, String path) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            String above = path.substring(0, dot);
            if (pack.choices().find(above).orElse(null) instanceof ListChoice) {
                return above;
            }
        }
        return path;
    }

    /** The ids of the blocks that use the choice, by the id of their document; no blocks when only the document's frame uses it. */
    Map<String, Set<String>> byDocument() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (DocumentType type : pack.documents().values()) {
            Set<String> blocks = parts(type.parts())
                    .flatMap(part -> part.blocks().stream())
                    .flatMap(line -> Stream.ofNullable(pack.blocks().get(line.blockId())))
                    .filter(this::uses)
                    .map(Block::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!blocks.isEmpty() || frameUses(type)) {
                uses.put(type.id(), blocks);
            }
        }
        return uses;
    }

    private boolean frameUses(DocumentType type) {
        return uses(type.condition())
                || found(type.title())
                || found(type.subtitle())
                || matches(type.datePath())
                || type.facts().stream().anyMatch(fact -> found(fact.value()) || uses(fact.condition()))
                || parts(type.parts()).anyMatch(part -> found(part.title()) || uses(part.condition()));
    }

    private boolean uses(Block block) {
        return found(block.template()) || found(block.presentation().caption()) || uses(block.condition());
    }

    private boolean uses(Condition condition) {
        return condition.terms().stream().anyMatch(term -> matches(term.plainPath()));
    }

    /** Whether an expression or directive in a template reads the choice; the prose around them may use the same word. */
    private boolean found(String template) {
        return EXPRESSION
                .matcher(template)
                .results()
                .map(expression -> TEXT.matcher(expression.group()).replaceAll(""))
                .anyMatch(expression -> path.matcher(expression).find());
    }

    private boolean matches(String written) {
        return path.matcher(written).lookingAt();
    }

    private static Stream<PartType> parts(List<PartType> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), parts(part.parts())));
    }
}

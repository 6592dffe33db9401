package nl.ivpgenerator.render.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pages of a template.
 *
 * @param upright most pages
 * @param wide pages for wide tables
 * @param references headers and footers of upright pages: {@code header} or {@code footer}, a blank, and {@code default}, {@code even} or
 *     {@code first}; of the first page only when {@code firstPage}
 * @param wideReferences the same of wide pages
 * @param firstPage whether the first page of a document has its own header and footer, perhaps none
 */
public record Pages(
        PageLayout upright,
        PageLayout wide,
        Map<String, TemplateHeader> references,
        Map<String, TemplateHeader> wideReferences,
        boolean firstPage) {

    public Pages {
        references = Map.copyOf(references);
        wideReferences = Map.copyOf(wideReferences);
    }

    /** Whether pages with text have a header, or a footer, of the template. */
    public boolean has(String kind) {
        return references.containsKey(kind + " default");
    }

    /** What of a file's sections documents use: the last upright one for most pages, the last wide one, and the first one for the first page. */
    static Pages of(List<TemplateSection> sections, Function<String, Optional<TemplateHeader>> headers) {
        TemplateSection last = sections.get(sections.size() - 1);
        TemplateSection upright = last(sections, false).orElse(last);
        TemplateSection wide = last(sections, true).orElse(upright);
        Map<String, String> references = withoutFirst(upright);
        Optional<Map<String, String>> first = firstPage(sections.get(0), upright);
        first.ifPresent(references::putAll);
        return new Pages(
                upright.page().isWide() ? upright.page().turned() : upright.page(),
                wide.page().isWide() ? wide.page() : wide.page().turned(),
                found(references, headers),
                found(withoutFirst(wide), headers),
                first.isPresent());
    }

    private static Map<String, String> withoutFirst(TemplateSection section) {
        Map<String, String> references = new TreeMap<>(section.references());
        references.keySet().removeIf(key -> key.endsWith(" first"));
        return references;
    }

    private static Optional<TemplateSection> last(List<TemplateSection> sections, boolean wide) {
        return sections.stream()
                .filter(section -> section.page().isWide() == wide)
                .reduce((earlier, later) -> later);
    }

    /** A cover can be the first page of a section or a section of its own; empty when the first page is like the others. */
    private static Optional<Map<String, String>> firstPage(TemplateSection first, TemplateSection upright) {
        if (first.firstPage()) {
            return Optional.of(asFirst(first, "first"));
        }
        if (upright.firstPage()) {
            return Optional.of(asFirst(upright, "first"));
        }
        Map<String, String> cover = asFirst(first, "default");
        return cover.equals(asFirst(upright, "default")) ? Optional.empty() : Optional.of(cover);
    }

    private static Map<String, String> asFirst(TemplateSection section, String type) {
        Map<String, String> references = new TreeMap<>();
        for (String kind : List.of("header", "footer")) {
            Optional.ofNullable(section.references().get(kind + " " + type))
                    .ifPresent(id -> references.put(kind + " first", id));
        }
        return references;
    }

    /** An empty part counts only on the first page, where somebody wanted nothing. */
    private static Map<String, TemplateHeader> found(
            Map<String, String> references, Function<String, Optional<TemplateHeader>> headers) {
        Map<String, TemplateHeader> found = new TreeMap<>();
        references.forEach((key, id) -> headers.apply(id)
                .filter(header -> key.endsWith(" first") || !header.isEmpty())
                .ifPresent(header -> found.put(key, header)));
        return found;
    }
}

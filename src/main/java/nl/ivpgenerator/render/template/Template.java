package nl.ivpgenerator.render.template;

import java.util.List;
import java.util.Optional;

/**
 * A municipality's own Word template: what it has for new documents. May be used by several threads.
 *
 * @param name the file's name, for messages
 * @param table the style for tables, when the template has one
 * @param parts what comes along as it is: theme, table of fonts, pictures
 */
public record Template(
        String name,
        TemplateStyles styles,
        Optional<TemplateTable> table,
        TemplateLists lists,
        Pages pages,
        List<TemplateHeader> headers,
        TemplateSettings settings,
        ThemeFonts themeFonts,
        List<CarriedPart> parts) {

    public Template {
        headers = List.copyOf(headers);
        parts = List.copyOf(parts);
    }
}

package nl.ivpgenerator.render.insertion;

import nl.ivpgenerator.render.template.TemplateStyle;
import nl.ivpgenerator.render.template.TemplateStyles;

/** Which paragraphs of a file are headings, and of which level (ECMA-376 part 1, 17.3.1.20). */
final class StyleLevels {

    /** What paragraphs without level have. */
    static final int TEXT = 0;

    private final TemplateStyles styles;
    private final String standard;

    StyleLevels(TemplateStyles styles) {
        this.styles = styles;
        this.standard = styles.standard("paragraph").map(TemplateStyle::id).orElse("");
    }

    /** The heading level of a paragraph, from 1; {@link #TEXT} when it is no heading. */
    int of(Node paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.valueOf("outlineLvl"))
                .map(own -> TemplateStyle.headingLevel(own).orElse(TEXT))
                .orElseGet(() -> ofStyle(style(paragraph)));
    }

    /** The identifier of the paragraph's style. */
    String style(Node paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.valueOf("pStyle"))
                .orElse(standard);
    }

    /** The level that a style gives. */
    int ofStyle(String id) {
        return styles.byId(id).map(style -> style.headingLevel().orElse(TEXT)).orElse(TEXT);
    }
}

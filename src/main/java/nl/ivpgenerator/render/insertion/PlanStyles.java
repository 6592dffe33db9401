package nl.ivpgenerator.render.insertion;

import java.util.EnumMap;
import java.util.Map;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.template.TemplateStyle;
import nl.ivpgenerator.render.template.TemplateStyles;
import nl.ivpgenerator.render.word.FileStyles;

/** The styles of a plan for our text: by their names, and for headings those that the plan itself uses at that level. */
final class PlanStyles {

    private static final int HEADINGS = 6;

    private PlanStyles() {}

    static FileStyles of(TemplateStyles styles, Outline outline) {
        Map<Role, String> ids = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            styles.find(role).ifPresent(style -> ids.put(role, style.id()));
        }
        for (int level = 1; level <= HEADINGS; level++) {
            Role role = Role.heading(level);
            outline.styleOf(level).ifPresent(id -> ids.put(role, id));
        }
        return new FileStyles(ids, standard(styles, "character"), standard(styles, "table"), styles.ids());
    }

    private static String standard(TemplateStyles styles, String type) {
        return styles.standard(type).map(TemplateStyle::id).orElse("");
    }
}

package nl.ivpgenerator.render.insertion;

import java.util.Locale;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;

/** What kind each part of a plan is (ECMA-376 part 2, 7.2). */
final class ContentTypes {

    private static final QName OVERRIDE = new QName(WordNames.CONTENT_TYPES, "Override");

    private final PlanFile plan;

    ContentTypes(PlanFile plan) {
        this.plan = plan;
    }

    /** The kind that a part's own line gives; empty without one. Parts of Word documents have one each. */
    String of(String part) {
        String sought = "/" + part.toLowerCase(Locale.ROOT);
        return plan.xml(PlanFile.CONTENT_TYPES).stream()
                .flatMap(types -> types.root().children().stream())
                .filter(type -> type.name().equals(OVERRIDE))
                .filter(type ->
                        type.attribute("PartName").toLowerCase(Locale.ROOT).equals(sought))
                .map(type -> type.attribute("ContentType"))
                .findFirst()
                .orElse("");
    }
}

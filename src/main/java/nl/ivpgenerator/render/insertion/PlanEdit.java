package nl.ivpgenerator.render.insertion;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.WordPassages;

/** Puts passages into the text of a plan, and what they need into the parts for styles, lists and notes. */
final class PlanEdit {

    private static final Set<String> AFTER_DEFINITIONS = Set.of("num", "numIdMacAtCleanup");
    private static final Set<String> AFTER_LISTS = Set.of("numIdMacAtCleanup");

    /** What follows the properties of footnotes in the settings (ECMA-376 part 1, 17.15.1.78). */
    private static final Set<String> AFTER_NOTES = Set.of(
            "endnotePr",
            "compat",
            "docVars",
            "rsids",
            "attachedSchema",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "doNotAutoCompressPictures",
            "forceUpgrade",
            "captions",
            "readModeInkLockDown",
            "smartTagType",
            "shapeDefaults",
            "doNotEmbedSmartTags",
            "decimalSymbol",
            "listSeparator");

    private final PlanFile plan;
    private final PackageEdit edit;

    /** @param text the name of the part with the text */
    PlanEdit(PlanFile plan, String text) {
        this.plan = plan;
        this.edit = new PackageEdit(plan, text);
    }

    void text(InsertionPoint point, String xml) {
        edit.text(point.offset(), xml);
    }

    /** All parts of the plan, with what the passages need beside the text. */
    Map<String, byte[]> with(WordPassages passages) {
        styles(passages.styles());
        lists(passages.listDefinitions(), passages.lists());
        notes(passages);
        plan.textPart().ifPresent(text -> edit.relate(text, passages.links()));
        return edit.parts();
    }

    private void styles(String xml) {
        if (!xml.isEmpty()) {
            add("styles", Set.of(), xml);
        }
    }

    /** The name of the part to which this was added, which may be new. */
    private String add(String type, Set<String> followers, String xml) {
        Optional<String> part = plan.partOf(type);
        part.ifPresent(existing -> edit.before(existing, followers, xml));
        return part.orElseGet(() -> edit.add(type, xml));
    }

    private void lists(String definitions, String lists) {
        Optional<String> part = plan.partOf("numbering")
                .filter(existing -> !edit.root(existing).children().isEmpty());
        if (part.isPresent() && !lists.isEmpty()) {
            edit.before(part.get(), AFTER_DEFINITIONS, definitions);
            edit.before(part.get(), AFTER_LISTS, lists);
        } else if (!lists.isEmpty()) {
            add("numbering", AFTER_LISTS, definitions + lists);
        }
    }

    /** A plan without notes gets the line above them as well. */
    private void notes(WordPassages passages) {
        if (passages.notes().isEmpty()) {
            return;
        }
        boolean first = plan.partOf("footnotes").isEmpty();
        String xml = first ? WordPassages.noteSeparators() + passages.notes() : passages.notes();
        edit.relate(add("footnotes", Set.of(), xml), passages.noteLinks());
        if (first) {
            plan.partOf("settings")
                    .filter(settings -> edit.root(settings).child("footnotePr").isEmpty())
                    .ifPresent(settings -> edit.before(settings, AFTER_NOTES, separatorsInSettings()));
        }
    }

    private static String separatorsInSettings() {
        return new XmlBuilder()
                .open("w:footnotePr")
                .single("w:footnote", "w:id", "-1")
                .single("w:footnote", "w:id", "0")
                .close()
                .toXml();
    }
}

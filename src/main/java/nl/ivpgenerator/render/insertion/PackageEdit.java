package nl.ivpgenerator.render.insertion;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.office.XmlBuilder;

/** What changes in the parts of a plan, and the parts that are added. All other parts stay byte for byte what they were. */
final class PackageEdit {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final PlanFile plan;
    private final String text;
    private final Map<String, Changes> changes = new TreeMap<>();
    private final Map<String, byte[]> added = new TreeMap<>();

    /** @param text the name of the part with the text */
    PackageEdit(PlanFile plan, String text) {
        this.plan = plan;
        this.text = text;
    }

    /** Puts XML into the text itself. */
    void text(int offset, String xml) {
        changes(text).put(offset, Declared.word(xml));
    }

    /** Puts XML in before the first of these children of a part's root, else at its end. */
    void before(String part, Set<String> followers, String xml) {
        Node root = root(part);
        root.children().stream()
                .filter(child -> child.isOneOf(followers))
                .findFirst()
                .ifPresentOrElse(
                        child -> changes(part).put(child.start(), Declared.word(xml)),
                        () -> changes(part).append(root, Declared.word(xml)));
    }

    /**
     * Adds a part that the text needs.
     *
     * @param type of the relation and the content, for example {@code numbering}
     * @return its name
     */
    String add(String type, String xml) {
        String folder = text.substring(0, text.lastIndexOf('/') + 1);
        String file = type + ".xml";
        for (int i = 2; plan.file().parts().containsKey(folder + file); i++) {
            file = type + i + ".xml";
        }
        added.put(
                folder + file,
                part("<w:" + type + " xmlns:w=\"" + WordNames.MAIN + "\">" + Declared.word(xml) + "</w:" + type + ">"));
        relate(
                text,
                new XmlBuilder()
                        .single(
                                "Relationship",
                                "Id",
                                newId(type),
                                "Type",
                                WordNames.RELATIONS + "/" + type,
                                "Target",
                                file)
                        .toXml());
        String kind = new XmlBuilder()
                .single("Override", "PartName", "/" + folder + file, "ContentType", KIND + type + "+xml")
                .toXml();
        append(PlanFile.CONTENT_TYPES, Declared.plain(kind, WordNames.CONTENT_TYPES));
        return folder + file;
    }

    /** Adds relations of a part: elements {@code Relationship}. */
    void relate(String part, String xml) {
        String relations = PlanFile.relationsPart(part);
        if (xml.isEmpty()) {
            return;
        }
        if (plan.file().parts().containsKey(relations)) {
            append(relations, Declared.plain(xml, WordNames.PACKAGE_RELATIONS));
        } else {
            added.put(
                    relations,
                    part("<Relationships xmlns=\"" + WordNames.PACKAGE_RELATIONS + "\">" + xml + "</Relationships>"));
        }
    }

    private void append(String part, String declared) {
        changes(part).append(root(part), declared);
    }

    private String newId(String type) {
        Set<String> taken = plan.relations().stream().map(PlanFile.Relation::id).collect(Collectors.toSet());
        String id = "ivp-" + type;
        while (taken.contains(id)) {
            id += "-2";
        }
        return id;
    }

    private static byte[] part(String xml) {
        return (DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }

    Node root(String part) {
        return source(part).root();
    }

    private Changes changes(String part) {
        return changes.computeIfAbsent(part, name -> new Changes(source(name)));
    }

    private SourceXml source(String part) {
        return plan.xml(part).orElseThrow(() -> new IllegalStateException("unreadable: " + part));
    }

    /** All parts: those of the plan in their order, then the new ones. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>(plan.file().parts());
        changes.forEach((name, changed) -> parts.put(name, changed.apply()));
        parts.putAll(added);
        return parts;
    }
}

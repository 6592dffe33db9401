package nl.ivpgenerator.render.word;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.office.XmlBuilder;

/** What one part of the file refers to: other parts, and addresses outside the file (ECMA-376 part 2, 6.5). Equal references share an identifier. */
final class Relationships {

    private record Target(String type, String address, boolean external) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();
    private final int above;

    Relationships() {
        this(0);
    }

    /** For a part that already has identifiers up to {@code rId} with this number. */
    Relationships(int above) {
        this.above = above;
    }

    /** The identifier of another part, whose place is relative to the folder of this one. */
    String part(String type, String place) {
        return id(new Target(WordXml.RELATIONS + "/" + type, place, false));
    }

    /** The identifier of a part with a type outside the family of office documents. */
    String foreignPart(String type, String place) {
        return id(new Target(type, place, false));
    }

    /** The identifier of a page, a mail or a call. */
    String link(String address) {
        return id(new Target(WordXml.RELATIONS + "/hyperlink", address, true));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    byte[] toPart() {
        XmlBuilder out = new XmlBuilder().open("Relationships", "xmlns", WordNames.PACKAGE_RELATIONS);
        writeTo(out);
        return out.close().toPart();
    }

    /** Only the relationships themselves, to add to those of an existing part. */
    void writeTo(XmlBuilder out) {
        ids.forEach((target, id) -> {
            if (target.external()) {
                out.single(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        target.type(),
                        "Target",
                        target.address(),
                        "TargetMode",
                        "External");
            } else {
                out.single("Relationship", "Id", id, "Type", target.type(), "Target", target.address());
            }
        });
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, unseen -> "rId" + (above + ids.size() + 1));
    }
}

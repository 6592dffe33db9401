package nl.ivpgenerator.render.word;

import java.util.Optional;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * How a stretch of text stands out.
 *
 * @param role its own style, if it has one
 * @param halfPoints a size of its own, or 0
 */
record RunLook(boolean bold, boolean italic, Optional<Role> role, int halfPoints) {

    static final RunLook PLAIN = new RunLook(false, false, Optional.empty(), 0);

    RunLook strong() {
        return new RunLook(true, italic, role, halfPoints);
    }

    RunLook emphasized() {
        return new RunLook(bold, true, role, halfPoints);
    }

    RunLook as(Role next) {
        return new RunLook(bold, italic, Optional.of(next), halfPoints);
    }

    static RunLook ofSize(int halfPoints) {
        return new RunLook(false, false, Optional.empty(), halfPoints);
    }

    /** The properties of a run, in the order of the schema (ECMA-376 part 1, 17.3.2.28); nothing when it does not stand out. */
    void writeTo(XmlBuilder out, WordStyles styles) {
        if (equals(PLAIN)) {
            return;
        }
        out.open("w:rPr");
        role.ifPresent(own -> WordXml.value(out, "w:rStyle", styles.id(own)));
        if (bold) {
            out.single("w:b").single("w:bCs");
        }
        if (italic) {
            out.single("w:i").single("w:iCs");
        }
        if (halfPoints > 0) {
            WordXml.value(out, "w:sz", halfPoints);
            WordXml.value(out, "w:szCs", halfPoints);
        }
        out.close();
    }
}

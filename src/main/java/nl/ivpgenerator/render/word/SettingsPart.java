package nl.ivpgenerator.render.word;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.office.XmlWriter;
import nl.ivpgenerator.render.template.Template;
import org.w3c.dom.Element;

/** The settings of a file (ECMA-376 part 1, 17.15.1): those of the template that may come along, and ours as Word 2013 and later write. */
final class SettingsPart {

    private static final String WORD = "http://schemas.microsoft.com/office/word";

    /** The order of the schema. */
    private static final List<String> ORDER = List.of(
            "mirrorMargins",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "updateFields",
            "footnotePr",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private final boolean contents;
    private final boolean notes;
    private final Optional<Template> template;

    /** {@code contents} and {@code notes} say whether the document has these; only with contents Word is asked for page numbers. */
    SettingsPart(boolean contents, boolean notes, Optional<Template> template) {
        this.contents = contents;
        this.notes = notes;
        this.template = template;
    }

    byte[] toBytes() {
        XmlBuilder out = WordXml.root("w:settings");
        for (String name : ORDER) {
            Optional<Element> given = template.flatMap(read -> read.settings().allowed(name));
            given.ifPresentOrElse(setting -> out.append(XmlWriter.toXml(setting)), () -> own(name, out));
        }
        return out.close().toPart();
    }

    private void own(String name, XmlBuilder out) {
        switch (name) {
            case "defaultTabStop" -> WordXml.value(out, "w:defaultTabStop", 709);
            case "characterSpacingControl" -> WordXml.value(out, "w:characterSpacingControl", "doNotCompress");
            case "updateFields" -> updateFields(out);
            case "footnotePr" -> separators(out);
            case "compat" -> compatibility(out);
            case "themeFontLang" -> WordXml.value(out, "w:themeFontLang", "nl-NL");
            case "decimalSymbol" -> WordXml.value(out, "w:decimalSymbol", ",");
            case "listSeparator" -> WordXml.value(out, "w:listSeparator", ";");
            default -> {
                // a setting that only a template can have
            }
        }
    }

    private void updateFields(XmlBuilder out) {
        if (contents) {
            WordXml.value(out, "w:updateFields", "true");
        }
    }

    private void separators(XmlBuilder out) {
        if (notes) {
            out.open("w:footnotePr").single("w:footnote", "w:id", "-1").single("w:footnote", "w:id", "0");
            out.close();
        }
    }

    private static void compatibility(XmlBuilder out) {
        out.open("w:compat");
        out.single("w:compatSetting", "w:name", "compatibilityMode", "w:uri", WORD, "w:val", "15");
        out.close();
    }
}

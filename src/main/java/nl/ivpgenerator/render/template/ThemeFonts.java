package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.DRAWING;
import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.Optional;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The two fonts that a theme names, for headings and for text; empty without a theme (ECMA-376 part 1, 20.1.4.1.18). */
public record ThemeFonts(String headings, String text) {

    static ThemeFonts of(Optional<Document> theme) {
        return new ThemeFonts(font(theme, "majorFont"), font(theme, "minorFont"));
    }

    /** The font that a style's text has; empty when the file names none. */
    public Optional<String> of(TemplateStyle style) {
        return style.text("rFonts").flatMap(this::named).filter(name -> !name.isEmpty());
    }

    private Optional<String> named(Element fonts) {
        String theme = fonts.getAttributeNS(MAIN, "asciiTheme");
        if (theme.startsWith("major")) {
            return Optional.of(headings);
        }
        return theme.startsWith("minor") ? Optional.of(text) : Dom.attribute(fonts, MAIN, "ascii");
    }

    private static String font(Optional<Document> theme, String kind) {
        return theme.stream()
                .flatMap(document -> Dom.all(document, DRAWING, kind).stream())
                .flatMap(fonts -> Dom.child(fonts, DRAWING, "latin").stream())
                .map(font -> font.getAttribute("typeface"))
                .findFirst()
                .orElse("");
    }
}

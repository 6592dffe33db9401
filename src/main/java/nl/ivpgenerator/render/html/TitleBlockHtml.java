package nl.ivpgenerator.render.html;

import java.util.List;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Printed;

/** Writes who made the document, what it is called and what must be known of it: on a cover, or above the text. */
final class TitleBlockHtml {

    /** With more facts than this the cover is set closer. */
    private static final int MANY_FACTS = 8;

    private final Markup out;
    private final InlineHtml inline;
    private final HouseStyle style;

    TitleBlockHtml(Markup out, HouseStyle style) {
        this.out = out;
        this.inline = new InlineHtml(out);
        this.style = style;
    }

    void write(Front front) {
        List<Fact> facts = Printed.facts(front);
        String cover = facts.size() > MANY_FACTS ? "omslag vol" : "omslag";
        out.open("header", "class", front.cover() ? cover : "kop");
        sender(front);
        out.open("div", "class", "titelblok");
        out.element("h1", front.title());
        if (!front.subtitle().isEmpty()) {
            out.element("p", front.subtitle(), "class", "ondertitel");
        }
        out.close();
        if (!front.layout().isOnePage()) {
            write(facts);
        }
        out.close();
    }

    private void sender(Front front) {
        out.open("div", "class", "afzender");
        if (style.logo().isPresent()) {
            HouseStyle.Logo logo = style.logo().get();
            out.single("img", "class", "logo", "src", HtmlPage.address(logo), "alt", logo.description());
        } else {
            out.element("p", front.organisation(), "class", "organisatie");
        }
        out.close();
    }

    private void write(List<Fact> facts) {
        out.open("table", "class", "gegevens").open("tbody");
        for (Fact fact : facts) {
            out.open("tr").element("th", fact.name(), "scope", "row").open("td");
            inline.write(fact.value());
            out.close().close();
        }
        out.close().close();
    }
}

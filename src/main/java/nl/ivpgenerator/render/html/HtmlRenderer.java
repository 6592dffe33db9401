package nl.ivpgenerator.render.html;

import java.nio.charset.StandardCharsets;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;

/**
 * HTML5 in one file that asks nothing of the network. The fonts are named and not enclosed: two cuts would make a page of 60 kB one of
 * more than a megabyte, and a reader who set another typeface keeps it.
 */
public final class HtmlRenderer implements Renderer {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public byte[] render(Document document, HouseStyle style) {
        return HtmlPage.write(document, style, Medium.SCREEN).getBytes(StandardCharsets.UTF_8);
    }
}

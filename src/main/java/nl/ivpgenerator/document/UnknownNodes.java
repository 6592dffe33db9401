package nl.ivpgenerator.document;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;

/** Says of a piece of Markdown that a document can not hold what it is and what to do instead. */
final class UnknownNodes {

    private UnknownNodes() {}

    static void report(Node node, ReaderPassage passage) {
        passage.problem(
                "opmaak-niet-toegestaan",
                name(node) + " kan niet in een passage: '" + ReaderPassage.quote(node.getChars()) + "'.",
                hint(node));
    }

    private static String name(Node node) {
        if (node instanceof Heading) {
            return "Een kop";
        }
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            return "HTML";
        }
        if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock || node instanceof Code) {
            return "Code";
        }
        if (node instanceof Image || node instanceof ImageRef) {
            return "Een afbeelding";
        }
        if (node instanceof ThematicBreak) {
            return "Een streep";
        }
        return node instanceof LinkRef || node instanceof Reference ? "Tekst tussen losse rechte haken" : "Deze opmaak";
    }

    private static String hint(Node node) {
        if (node instanceof Heading) {
            return "Koppen staan in het documentbestand. Een regel '---' of '===' onder een tekst maakt er ook een kop van.";
        }
        if (node instanceof IndentedCodeBlock) {
            return "Laat de regel vooraan beginnen; vier spaties maken er code van.";
        }
        if (node instanceof LinkRef || node instanceof Reference) {
            return "Iets dat later wordt ingevuld schrijft u als [omschrijving](invul:), een gewone haak als \\[.";
        }
        return "";
    }
}

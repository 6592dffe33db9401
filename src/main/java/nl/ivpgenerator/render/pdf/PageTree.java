package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page as a tree of elements. */
final class PageTree {

    private PageTree() {}

    static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // the parser's own writes English on the user's screen
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the page is not well-formed", e);
        }
    }

    /** All text of the page, with its title and author, which stand in the margins too. */
    static String text(Document page) {
        Element root = page.getDocumentElement();
        Element head = (Element) root.getElementsByTagName("head").item(0);
        StringBuilder text =
                new StringBuilder(root.getElementsByTagName("body").item(0).getTextContent());
        text.append(head.getElementsByTagName("title").item(0).getTextContent());
        text.append(((Element) head.getElementsByTagName("meta").item(2)).getAttribute("content"));
        return text.toString();
    }
}

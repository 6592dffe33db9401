package nl.ivpgenerator.render.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parses XML of a user's file: without a document type, so that nothing is fetched or multiplied, and within bounds of depth and number. The
 * trees may be read by several threads as long as nobody changes them and nobody uses their lists of nodes; see {@link Dom}.
 */
public final class SafeXml {

    /** Nested tables and text boxes of real documents stay far below. */
    private static final int MAXIMUM_DEPTH = 400;
    /** Of tags and attributes together: bounds the memory for the tree. */
    private static final int MAXIMUM_NODES = 3_000_000;

    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String XERCES = "http://apache.org/xml/features/";

    private SafeXml() {}

    /**
     * The XML of one part.
     *
     * @return nothing when there is no such part; also nothing, with a finding, when it can not be used
     */
    public static Optional<Document> parse(OfficeFile file, String part, Place place, Findings findings) {
        byte[] data = file.parts().get(part);
        if (data == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(data, part));
        } catch (OfficeFault fault) {
            fault.tell(file.name(), place, findings);
            return Optional.empty();
        }
    }

    /** A tree of what we wrote ourselves, to put it into another one. */
    public static Document own(XmlBuilder written) {
        try {
            return parse(written.toPart(), "");
        } catch (OfficeFault impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Document parse(byte[] data, String part) throws OfficeFault {
        if (nodes(data) > MAXIMUM_NODES) {
            throw OfficeFault.tooLarge("heeft te veel inhoud in het onderdeel '" + part + "'.");
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(data));
        } catch (SAXException | IOException e) {
            throw OfficeFault.unsafe("heeft een onderdeel dat niet veilig of niet goed leesbaar is: '" + part + "'.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(XERCES + "disallow-doctype-decl", true);
        factory.setFeature(XERCES + "dom/defer-node-expansion", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // Newer JDKs have other standards for these
        factory.setAttribute(LIMIT + "maxElementDepth", MAXIMUM_DEPTH);
        factory.setAttribute(LIMIT + "elementAttributeLimit", 1_000);
        factory.setXIncludeAware(false);
        return factory;
    }

    /** At least the number of tags and attributes, whatever the encoding: each has one of these signs. */
    private static int nodes(byte[] data) {
        int signs = 0;
        for (byte sign : data) {
            if (sign == '<' || sign == '=') {
                signs++;
            }
        }
        return signs;
    }

    /** Says nothing on standard error, as the JDK's own handler does. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(@Nullable SAXParseException harmless) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}

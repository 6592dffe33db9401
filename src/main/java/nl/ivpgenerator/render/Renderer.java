package nl.ivpgenerator.render;

import nl.ivpgenerator.document.Document;

/** Writes a document in one format. Implementations keep no state per document: equal input gives equal bytes, also from several threads. */
public interface Renderer {

    /** The name on the command line and the file extension, for example {@code pdf}. */
    String format();

    byte[] render(Document document, HouseStyle style);
}

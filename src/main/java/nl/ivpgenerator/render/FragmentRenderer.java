package nl.ivpgenerator.render;

import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;

/** Writes also loose parts of a document: text to paste into the plan of the municipality itself. */
public interface FragmentRenderer extends Renderer {

    /**
     * One part without cover, contents, headers and footers. Its headings have no numbers, because those of the other plan go on; references
     * to other parts keep their words alone.
     */
    byte[] renderFragment(Document document, Part part, HouseStyle style);
}

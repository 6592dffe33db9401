package nl.ivpgenerator.render.insertion;

import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Place;

/**
 * A part of a document that goes into a plan.
 *
 * @param document that the part belongs to
 * @param heading of the plan, as the profile names it
 * @param level of the part's own headings; 0 for one below the heading of the plan
 * @param place where the profile asks for this
 */
public record Insertion(Document document, Part part, String heading, Spot spot, int level, Place place) {

    /** For {@link #level()}: as the heading of the plan demands. */
    public static final int BELOW_HEADING = 0;
}

package nl.ivpgenerator.check;

import java.util.List;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;

/**
 * What the rules look at: a profile with its documents, before they are written in any format.
 *
 * @param complete whether all documents of the profile are there, so that what is missing means something
 * @param publicOnly whether this is the edition for everybody
 */
public record DocumentSet(
        TemplatePack pack, Profile profile, List<MadeDocument> documents, boolean complete, boolean publicOnly) {

    /** A document as text and as model. */
    public record MadeDocument(ComposedDocument composed, Document document) {}

    public DocumentSet {
        documents = List.copyOf(documents);
    }
}

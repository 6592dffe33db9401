package nl.ivpgenerator.generate;

/** Hears how far a run is. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (profile, document, done, total) -> {};

    /**
     * Called before each document is made.
     *
     * @param done how many documents of this profile are ready
     * @param total how many documents this profile gets
     */
    void document(String profile, String document, int done, int total);
}

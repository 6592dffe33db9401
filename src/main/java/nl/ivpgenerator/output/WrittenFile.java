package nl.ivpgenerator.output;

import java.nio.file.Path;

/** What a run did to one file; after {@link OutputFolder#preview} what it would do. */
public record WrittenFile(Path path, State state) {

    /** What can happen to a file. */
    public enum State {
        NEW("nieuw"),
        UNCHANGED("ongewijzigd"),
        REPLACED("vervangen"),
        /** Changed by hand, and therefore left alone. */
        SKIPPED("overgeslagen"),
        /** Made by an earlier run, no longer part of the set. */
        REMOVED("verwijderd"),
        /** The copy of a file that was changed by hand and had to be replaced. */
        KEPT("bewaard");

        private final String dutch;

        State(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }
}

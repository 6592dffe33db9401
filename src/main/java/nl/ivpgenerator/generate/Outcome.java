package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.output.GenerationRecord.Told;
import nl.ivpgenerator.output.WrittenFile;

/** What came of one profile in a run over many. */
public sealed interface Outcome {

    /** The profile file that was asked for. */
    Path profile();

    /** The documents were made, or faults in the profile stopped them. */
    record Made(Path profile, GenerationReport report) implements Outcome {}

    /**
     * Everything was there already, made from the same input.
     *
     * @param name the profile's name: its file name without extension
     * @param told how much the run that made it had to say
     */
    record Standing(Path profile, String name, List<WrittenFile> files, Told told) implements Outcome {
        public Standing {
            files = List.copyOf(files);
        }
    }

    /** The machine or the program failed on this profile; earlier documents are untouched. */
    record Failed(Path profile, Throwable cause) implements Outcome {}
}

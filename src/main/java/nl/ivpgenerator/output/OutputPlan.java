package nl.ivpgenerator.output;

import java.util.List;

/** What a run would do: the changes, and per file what the user is told. */
record OutputPlan(List<Change> changes, List<WrittenFile> files) {
    OutputPlan {
        changes = List.copyOf(changes);
        files = List.copyOf(files);
    }
}

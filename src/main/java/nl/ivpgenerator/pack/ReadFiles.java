package nl.ivpgenerator.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.ivpgenerator.finding.Findings;

/** Reads files that have nothing to do with each other, on all processors: for one document the reading of a pack is a large part of the time. */
final class ReadFiles {

    private ReadFiles() {}

    /**
     * What the files hold, by their names; what is wrong with them is told in the order of the names, however the work was divided.
     *
     * @param how reads a file, from several threads; gives nothing when it is of no use
     */
    static <T> Map<String, T> read(
            Map<String, PackFile> files, BiFunction<PackFile, Findings, Optional<T>> how, Findings findings) {
        List<One<T>> all = files.entrySet().parallelStream()
                .map(file -> One.of(file.getKey(), file.getValue(), how))
                .toList();
        Map<String, T> read = new TreeMap<>();
        for (One<T> one : all) {
            findings.addAll(one.findings());
            one.content().ifPresent(content -> read.put(one.name(), content));
        }
        return read;
    }

    private record One<T>(String name, Optional<T> content, Findings findings) {

        static <T> One<T> of(String name, PackFile file, BiFunction<PackFile, Findings, Optional<T>> how) {
            Findings own = new Findings();
            return new One<>(name, how.apply(file, own), own);
        }
    }
}

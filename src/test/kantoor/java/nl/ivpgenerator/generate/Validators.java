package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The referees of both formats: the validator of the ODF Toolkit, and that of Microsoft's Open XML SDK. */
final class Validators {

    private static final Path ODF = OfficeFiles.FOLDER.resolve("odfvalidator.jar");

    private Validators() {}

    /** What is wrong in these files by the schemas and rules of ODF 1.3, warnings too. */
    static List<String> odt(List<Path> files) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String said = Tool.run(List.of(java, "-jar", ODF.toString(), "-1.3", "-v"), files);
        return faults(said, files, "(?s).*: {2}(Error|Fatal|Warning): .*", ":  Info: no errors, no warnings");
    }

    /** What the Open XML SDK finds in these files for the newest Word. */
    static List<String> docx(List<Path> files) {
        String said = Tool.run(List.of("node", "src/test/browser/word.mjs"), files);
        return faults(said, files, "(?s).*: fault: .*", ": no faults");
    }

    /** A file that the validator did not clear is a fault too: it may not have come that far. */
    private static List<String> faults(String said, List<Path> files, String fault, String cleared) {
        List<String> lines = said.lines().toList();
        List<String> faults =
                new ArrayList<>(lines.stream().filter(line -> line.matches(fault)).toList());
        for (Path file : files) {
            if (faults.stream().noneMatch(line -> line.startsWith(file.toString()))
                    && !lines.contains(file + cleared)) {
                faults.add(file + ": not cleared: " + said);
            }
        }
        return faults;
    }
}

package nl.ivpgenerator.generate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** LibreOffice without a screen, with settings of its own. */
final class LibreOffice {

    private static final Path SETTINGS = OfficeFiles.FOLDER.resolve("libreoffice");

    private LibreOffice() {}

    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Opens these files, which have one format, and saves them in another; gives the folder of the results. */
    static Path convert(List<Path> files, String from, String to) {
        Path results = OfficeFiles.FOLDER.resolve(from + "-als-" + to);
        Tool.run(
                List.of(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + SETTINGS.toUri(),
                        "--convert-to",
                        to,
                        "--outdir",
                        results.toString()),
                files);
        return results;
    }
}

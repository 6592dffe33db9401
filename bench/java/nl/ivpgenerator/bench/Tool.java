package nl.ivpgenerator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that others made.
 *
 * @param name the command
 * @param debian the package that has it in Debian
 * @param use what is not measured without it
 */
record Tool(String name, String debian, String use) {

    static final Tool TIME = new Tool("time", "time", "processor time and memory");
    static final Tool PANDOC = new Tool("pandoc", "pandoc", "every other tool");
    static final Tool WEASYPRINT = new Tool("weasyprint", "weasyprint", "pandoc with WeasyPrint");
    static final Tool SOFFICE = new Tool("soffice", "libreoffice-writer", "pandoc with LibreOffice");
    static final Tool NODE = new Tool("node", "nodejs npm", "Typst");

    static final List<Tool> ALL = List.of(TIME, PANDOC, WEASYPRINT, SOFFICE, NODE);

    private static final Path TYPST = Path.of("bench/rivals/node_modules/@myriaddreamin");

    boolean present() {
        return Shell.find(name).isPresent() && (!equals(NODE) || Files.isDirectory(TYPST));
    }

    /** The line in which it names its version. */
    String version(Shell shell) {
        return shell.output(List.of(name, "--version"))
                .lines()
                .findFirst()
                .orElse(name)
                .strip();
    }
}

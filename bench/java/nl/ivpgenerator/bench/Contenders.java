package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program and those it is measured against, with each one's options for an accessible PDF. */
final class Contenders {

    static final String WEASYPRINT = "pandoc + WeasyPrint";
    static final String LIBREOFFICE = "pandoc + LibreOffice";
    static final String TYPST = "Typst ua-1";
    static final String TYPST_ARCHIVE = "Typst a-2a";

    private static final String PROGRAM = "ivp";

    private static final Path COLD = Shell.WORK.resolve("cold");

    private static final String READ = "pandoc -f gfm --shift-heading-level-by=-1 -M lang=nl-NL ";
    private static final String TOC = "--toc --toc-depth=2 ";
    private static final String LIBREOFFICE_OPTIONS =
            "'pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}'";

    private Contenders() {}

    static String ours(Jdk jdk) {
        return PROGRAM + ", JDK " + jdk.name();
    }

    /** Those that can be measured here: of the others, each must show with one document that it works on this machine. */
    static List<Contender> working(Options options, Shell shell, Sample sample) {
        return all(options).stream()
                .filter(one -> one.name().startsWith(PROGRAM) || works(one, shell, sample))
                .toList();
    }

    /** The others that are not among those measured. */
    static List<String> left(List<Contender> measured) {
        List<String> left = new ArrayList<>(List.of(WEASYPRINT, LIBREOFFICE, TYPST, TYPST_ARCHIVE));
        measured.forEach(one -> left.remove(one.name()));
        return left;
    }

    private static boolean works(Contender contender, Shell shell, Sample sample) {
        try {
            contender.job(sample).run(shell);
            contender.made(sample);
            return true;
        } catch (IllegalStateException failure) {
            System.err.println("bench: " + contender.name() + " does not work here, so it is not measured:\n"
                    + failure.getMessage());
            return false;
        }
    }

    private static List<Contender> all(Options options) {
        List<Contender> all = new ArrayList<>();
        options.jdks().forEach(jdk -> all.add(program(jdk)));
        if (options.measures(Tool.WEASYPRINT)) {
            all.add(weasyprint());
        }
        if (options.measures(Tool.SOFFICE)) {
            all.add(libreoffice());
        }
        if (options.measures(Tool.NODE)) {
            all.add(typst(TYPST, "ua-1"));
            all.add(typst(TYPST_ARCHIVE, "a-2a"));
        }
        return all;
    }

    private static Contender program(Jdk jdk) {
        Path folder = COLD.resolve("ours" + jdk.name());
        return new Contender(
                ours(jdk), sample -> command(jdk, folder) + " --document " + sample.id() + " --formaat pdf", folder);
    }

    /** The program on the sample profile, with all documents in all formats. */
    static String command(Jdk jdk, Path folder) {
        return "JAVA_HOME=\"$" + jdk.variable() + "\" ./ivp genereer " + Sample.PROFILE + " --datum " + Sample.DATE
                + " --stil --uit " + folder;
    }

    private static Contender weasyprint() {
        Path folder = COLD.resolve("weasyprint");
        return new Contender(
                WEASYPRINT,
                sample -> READ + "-t html5-task_lists -s " + (sample.contents() ? TOC : "")
                        + "--css bench/rivals/weasyprint.css "
                        + (sample.contents() ? "" : "--css bench/rivals/weasyprint-short.css ")
                        + "-o " + folder.resolve(sample.id() + ".html") + " " + sample.source("md")
                        + " && weasyprint -q --base-url . --pdf-variant pdf/ua-1 "
                        + folder.resolve(sample.id() + ".html") + " "
                        + folder.resolve(sample.id() + ".pdf"),
                folder);
    }

    private static Contender libreoffice() {
        Path folder = COLD.resolve("libreoffice");
        return new Contender(
                LIBREOFFICE,
                sample -> READ + "-t odt --reference-doc " + sample.source("odt") + " -o "
                        + folder.resolve(sample.id() + ".odt") + " " + sample.source("md")
                        + " && FONTCONFIG_FILE=\"$PWD/bench/rivals/fonts.conf\" soffice --headless \"-env:UserInstallation=file://$PWD/"
                        + Shell.WORK.resolve("libreoffice") + "\" --convert-to " + LIBREOFFICE_OPTIONS + " --outdir "
                        + folder
                        + " " + folder.resolve(sample.id() + ".odt"),
                folder);
    }

    private static Contender typst(String name, String standard) {
        Path folder = COLD.resolve("typst-" + standard);
        return new Contender(
                name,
                sample -> "node bench/rivals/typst.mjs " + sample.source("typ") + " "
                        + folder.resolve(sample.id() + ".pdf") + " " + standard,
                folder);
    }
}

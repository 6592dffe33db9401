package nl.ivpgenerator.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.HouseStyles;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.generate.Shipped;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.html.HtmlPage;
import nl.ivpgenerator.render.html.Medium;
import nl.ivpgenerator.render.pdf.FontBytes;

/**
 * What a cold start costs that only sets a page: the PDF library, with the finished page of the program, started like the program. What it needs is
 * written before anything is timed.
 */
final class LibraryAlone {

    private static final String NAME = "openhtmltopdf alone";

    private static final Path FOLDER = Shell.WORK.resolve("library");
    private static final Path JAR = FOLDER.resolve("library.jar");
    private static final Path CACHE = FOLDER.resolve("library.aot");
    private static final Path MADE = Shell.WORK.resolve("cold/library");

    private final TemplatePack pack = Shipped.generator().pack();
    private final StringBuilder fonts = new StringBuilder();

    private LibraryAlone() {}

    /** It beside the others, on the JDK that starts soonest: one that has an AOT cache. */
    static Optional<Contender> contender(Options options, Shell shell, List<Sample> samples) {
        return options.jdks().stream()
                .filter(jdk -> Integer.parseInt(jdk.name()) >= 25)
                .findFirst()
                .map(jdk -> new LibraryAlone().prepared(jdk, shell, samples));
    }

    private Contender prepared(Jdk jdk, Shell shell, List<Sample> samples) {
        Shell.empty(FOLDER);
        Shell.empty(MADE);
        samples.forEach(this::writePage);
        writeJar();
        String java = "\"$" + jdk.variable() + "/bin/java\" "
                + String.join(" ", LauncherFlags.of(jdk, shell, "genereer " + Sample.PROFILE));
        String classPath = " -cp \"" + JAR + ":target/lib/*\"";
        String noted = FOLDER.resolve("classes") + classPath;
        shell.run(java + " -XX:AOTMode=record -XX:AOTConfiguration=" + noted + arguments(samples.get(0)));
        shell.run(java + " -XX:AOTMode=create -XX:AOTCache=" + CACHE + " -XX:AOTConfiguration=" + noted);
        return new Contender(
                NAME + ", JDK " + jdk.name(),
                sample -> java + " -XX:AOTCache=" + CACHE + classPath + arguments(sample),
                MADE);
    }

    private String arguments(Sample sample) {
        return " " + LibraryMain.class.getName() + " " + page(sample) + " " + MADE.resolve(sample.id() + ".pdf")
                + fonts;
    }

    private static Path page(Sample sample) {
        return FOLDER.resolve(sample.id() + ".html");
    }

    private void writePage(Sample sample) {
        Findings findings = new Findings();
        DocumentSet set = new SetComposer(pack)
                .compose(Sample.PROFILE, Set.of(sample.id()), findings)
                .orElseThrow();
        HouseStyle style = HouseStyles.load(pack, set.profile(), findings).orElseThrow();
        Shell.write(page(sample), HtmlPage.write(set.documents().get(0).document(), style, Medium.PAPER));
        if (fonts.isEmpty()) {
            Stream.of(style.typeface(), style.symbols()).forEach(this::writeFonts);
        }
    }

    private void writeFonts(Typeface family) {
        for (Font font : family.fonts()) {
            Path file = FOLDER.resolve("font" + fonts.length() + ".ttf");
            Shell.write(file, FontBytes.withoutSubstitution(font.data()));
            fonts.append(" %s '%s' %d %s"
                    .formatted(file, family.name(), font.bold() ? 700 : 400, font.italic() ? "ITALIC" : "NORMAL"));
        }
    }

    /** Java keeps only what it loaded from jars. */
    private static void writeJar() {
        String name = LibraryMain.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(JAR);
                JarOutputStream jar = new JarOutputStream(file);
                InputStream main = Objects.requireNonNull(
                        LibraryMain.class.getClassLoader().getResourceAsStream(name), name)) {
            jar.putNextEntry(new JarEntry(name));
            main.transferTo(jar);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package nl.ivpgenerator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages and allowed arrows in ARCHITECTURE.md. */
class ArchitectureTest {

    private static final String BASE = "nl.ivpgenerator.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.ivpgenerator");

    /**
     * @param ours the project's packages that it may use
     * @param others what it may use beside the JDK and the null annotations
     */
    record Row(String holder, List<String> ours, List<String> others) {}

    static Stream<Row> table() {
        return Stream.of(
                row("finding", List.of(), List.of()),
                row("hash", List.of(), List.of()),
                row("yaml", List.of("finding"), List.of("org.yaml..")),
                row("json", List.of("finding"), List.of("com.fasterxml.jackson.core..")),
                row("pack", List.of("finding", "hash", "yaml", "json"), List.of()),
                row("profile", List.of("finding", "yaml", "pack"), List.of()),
                row("document", List.of("finding"), List.of("com.vladsch.flexmark..")),
                row("compose", List.of("finding", "yaml", "pack", "profile", "document"), List.of("freemarker..")),
                row(
                        "render",
                        List.of("finding", "document"),
                        List.of(
                                "com.openhtmltopdf..",
                                "org.apache.pdfbox..",
                                "org.apache.fontbox..",
                                "org.apache.xmpbox..")),
                row("output", List.of("finding", "hash", "json"), List.of()),
                row("check", List.of("finding", "yaml", "pack", "profile", "compose", "document"), List.of()),
                row(
                        "generate",
                        List.of(
                                "finding",
                                "hash",
                                "yaml",
                                "json",
                                "pack",
                                "profile",
                                "compose",
                                "document",
                                "render",
                                "output",
                                "check"),
                        List.of()),
                row(
                        "cli",
                        List.of("finding", "json", "pack", "profile", "compose", "output", "generate"),
                        List.of("picocli..")));
    }

    private static Row row(String holder, List<String> ours, List<String> others) {
        return new Row(holder, ours, others);
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyPackageUsesOnlyWhatTheTableAllows(Row row) {
        List<String> allowed = new ArrayList<>(List.of(
                "java..", "javax.xml..", "javax.imageio..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.."));
        allowed.add(BASE + row.holder() + "..");
        row.ours().forEach(name -> allowed.add(BASE + name + ".."));
        allowed.addAll(row.others());
        classes()
                .that()
                .resideInAPackage(BASE + row.holder() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void openhtmltopdfStaysInThePdfWriter() {
        classes()
                .that()
                .resideInAPackage(BASE + "render..")
                .and()
                .resideOutsideOfPackage(BASE + "render.pdf..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("com.openhtmltopdf..", "org.apache..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(CLASSES);
    }
}

package nl.ivpgenerator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What the table's names for libraries stand for. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "SnakeYAML", List.of("org.yaml.."),
            "jackson-core", List.of("com.fasterxml.jackson.core.."),
            "flexmark", List.of("com.vladsch.flexmark.."),
            "FreeMarker", List.of("freemarker.."),
            "openhtmltopdf", List.of("com.openhtmltopdf.."),
            "PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox.."),
            "Commons CLI", List.of("org.apache.commons.cli.."));

    /**
     * @param ours the project's packages that it may use
     * @param others what it may use beside the JDK and the null annotations
     */
    record Row(String holder, List<String> ours, List<String> others) {}

    static Stream<Row> table() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 5 && cells[1].matches(" `[a-z]+` ")) {
                List<String> above = rows.stream().map(Row::holder).toList();
                rows.add(new Row(cells[1].replaceAll("[ `]", ""), ours(cells[3], above), others(cells[4])));
            }
        }
        return rows.stream();
    }

    private static List<String> ours(String cell, List<String> above) {
        return cell.strip().equals("all above") ? above : words(cell);
    }

    private static List<String> others(String cell) {
        return LIBRARIES.keySet().stream()
                .filter(cell::contains)
                .flatMap(name -> LIBRARIES.get(name).stream())
                .toList();
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split("[ ,]+"))
                .filter(word -> word.matches("[a-z]+"))
                .toList();
    }

    @Test
    void theTableNamesEveryPackage() throws IOException {
        List<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName().substring(BASE.length()).replaceAll("[.].*", ""))
                .distinct()
                .sorted()
                .toList();
        assertThat(table().map(Row::holder).sorted().toList()).isEqualTo(packages);
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

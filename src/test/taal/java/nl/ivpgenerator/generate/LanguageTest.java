package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Kind;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Dutch of every document of every shipped profile, and of what explains the choices. */
class LanguageTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();

    private static DutchCheck dutch;

    @BeforeAll
    static void load() throws IOException {
        dutch = new DutchCheck();
    }

    @Test
    void documentsHaveNoLanguageFaults() throws IOException {
        Set<Line> lines = new LinkedHashSet<>();
        for (Path profile : Shipped.profiles()) {
            for (MadeDocument made : new SetComposer(GENERATOR.pack())
                    .compose(profile, Set.of(), new Findings())
                    .orElseThrow()
                    .documents()) {
                DocumentText text = DocumentText.of(made.document());
                Stream.concat(text.lines().stream(), text.notes().stream()).forEach(lines::add);
            }
        }
        assertNoFaults(lines);
    }

    @Test
    void choicesAreExplainedWithoutLanguageFaults() throws IOException {
        Set<Line> lines = new LinkedHashSet<>();
        GENERATOR.pack().choices().root().fields().forEach((section, choice) -> {
            if (!section.equals("documenten")) { // names of parts and blocks, no sentences
                collect(choice, section, lines);
            }
        });
        assertNoFaults(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De leidinggevende word gebeld.",
                "Wij reageeren binnen twee dagen.",
                "Het medewerker meldt elk incident.",
                "De gemeente neemt neemt een maatregel."
            })
    void findsAFault(String sentence) throws IOException {
        assertThat(dutch.faults(line("", sentence))).isNotEmpty();
    }

    /** The name of a block, choice or source is no Dutch, and neither is a row of them. */
    private static boolean isName(Line line) {
        if (Stream.of(line.text().split("; ")).allMatch(word -> GENERATOR.pack().knowledge().source(word).isPresent())) {
            return true;
        }
        return line.text().replace(" (eigen tekst)", "").matches("([\\w\\d]+[-/._\\[\\]][-/._\\w\\d\\[\\]]*(; )?)+");
    }

    private static void assertNoFaults(Set<Line> lines) throws IOException {
        Set<String> faults = new LinkedHashSet<>();
        for (Line line : lines) {
            if (isName(line)) {
                continue;
            }
            for (String fault : dutch.faults(line)) {
                faults.add(line.spot().blockId() + ": " + fault);
            }
        }
        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    private static void collect(Choice choice, String path, Set<Line> lines) {
        Description about = choice.description();
        lines.add(line(path, about.title()));
        lines.add(line(path, about.explanation()));
        if (choice instanceof GroupChoice group) {
            group.fields().forEach((key, field) -> collect(field, path + "." + key, lines));
        } else if (choice instanceof ListChoice list) {
            collect(list.row(), path, lines);
        }
        for (Option option : options(choice)) {
            lines.add(line(path, option.title()));
            lines.add(line(path, option.text()));
            lines.add(line(path, option.explanation()));
        }
    }

    private static List<Option> options(Choice choice) {
        if (choice instanceof SelectChoice select) {
            return select.options();
        }
        return choice instanceof MultiSelectChoice several ? several.options() : List.of();
    }

    private static Line line(String place, String text) {
        return new Line(Kind.PARAGRAPH, new Spot("", place), text);
    }
}

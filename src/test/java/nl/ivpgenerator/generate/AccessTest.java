package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.FragmentRenderer;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.read.OdtTraits;
import nl.ivpgenerator.render.read.Structure.Heading;
import nl.ivpgenerator.render.read.Traits;
import nl.ivpgenerator.render.read.Traits.Paint;
import nl.ivpgenerator.render.read.Traits.TableTraits;
import nl.ivpgenerator.render.read.WordTraits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everyone can read every Word and OpenDocument file, also by ear. */
class AccessTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();
    private static final Map<String, Function<byte[], Traits>> READERS =
            Map.of("docx", WordTraits::of, "odt", OdtTraits::of);

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void documentsAndFragmentsOfEveryProfile(Path profile) {
        Findings findings = new Findings();
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(profile, Set.of(), findings)
                .orElseThrow();
        HouseStyle style =
                HouseStyles.load(GENERATOR.pack(), set.profile(), findings).orElseThrow();
        set.documents().stream().map(MadeDocument::document).forEach(document -> {
            check(document, style);
            document.parts().stream()
                    .filter(part -> part.fragment() != Fragment.NONE)
                    .forEach(part -> checkFragment(document, part, style));
        });
    }

    @Test
    void aDocumentWithALogoAndEverythingElse() {
        check(Samples.protocol(), SampleStyles.serif());
    }

    private static void check(Document document, HouseStyle style) {
        for (Renderer renderer : renderers()) {
            Traits traits = READERS.get(renderer.format()).apply(renderer.render(document, style));
            String name = document.front().id() + "." + renderer.format();
            check(traits, name);
            assertThat(traits.headings()).as(name).isEqualTo(headings(document));
            assertThat(traits.title()).as(name).isEqualTo(document.front().title());
            assertThat(traits.author()).as(name).isEqualTo(document.front().organisation());
            assertThat(traits.pictures()).as(name).hasSize(style.logo().isPresent() ? 1 : 0);
            assertThat(traits.tables())
                    .filteredOn(table -> !table.headerRow())
                    .as("facts in " + name)
                    .hasSize(document.front().layout().isOnePage() ? 0 : 1);
            ListCount lists = ListCount.of(document);
            assertThat(traits.items()).as("items in " + name).isEqualTo(lists.items());
            assertThat(traits.boxes()).as("boxes in " + name).isEqualTo(lists.boxes());
        }
    }

    private static void checkFragment(Document document, Part part, HouseStyle style) {
        for (Renderer renderer : renderers()) {
            byte[] file = ((FragmentRenderer) renderer).renderFragment(document, part, style);
            Traits traits = READERS.get(renderer.format()).apply(file);
            check(traits, part.id() + "." + renderer.format());
            assertThat(traits.tables()).allMatch(TableTraits::headerRow);
            assertThat(traits.title()).isNotBlank();
            assertThat(traits.author()).isEqualTo(document.front().organisation());
        }
    }

    /** What holds for every file. */
    private static void check(Traits traits, String name) {
        assertThat(traits.languages()).as(name).containsExactly("nl-NL");
        assertThat(traits.pictures()).as(name).noneMatch(String::isBlank);
        assertThat(traits.tables())
                .as(name)
                .allMatch(table -> table.headerColumn() && !table.title().isBlank());
        assertThat(traits.emptyParagraphs()).as(name).isEmpty();
        assertThat(traits.links()).as(name).noneMatch(words -> words.isBlank() || words.matches("(https?:|www[.]).*"));
        assertThat(traits.paints()).as(name).isNotEmpty().allMatch(Paint::isReadable);
        assertThat(traits.loose()).as(name).isZero();
        int level =
                traits.headings().stream().mapToInt(Heading::level).findFirst().orElse(1) - 1;
        for (Heading heading : traits.headings()) {
            assertThat(heading.level()).as(name + ": " + heading).isBetween(1, level + 1);
            level = heading.level();
        }
    }

    private static List<Heading> headings(Document document) {
        List<Heading> headings = new ArrayList<>();
        document.parts().forEach(part -> headings(part, part.level(), headings));
        return headings;
    }

    private static void headings(Part part, int level, List<Heading> into) {
        into.add(new Heading(level, (part.number() + " " + part.title()).strip()));
        part.parts().forEach(below -> headings(below, level + 1, into));
    }

    private static List<Renderer> renderers() {
        return Formats.chosen(READERS.keySet());
    }
}

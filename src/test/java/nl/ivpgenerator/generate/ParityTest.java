package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.html.HtmlRenderer;
import nl.ivpgenerator.render.odt.OdtRenderer;
import nl.ivpgenerator.render.read.OdtReading;
import nl.ivpgenerator.render.read.Reading;
import nl.ivpgenerator.render.read.WordReading;
import nl.ivpgenerator.render.word.WordRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All formats have the same words in the same order, and the same notes; only contents, headers and footers may differ. */
class ParityTest {

    private static final DocumentGenerator GENERATOR = Shipped.generator();
    private static final Set<String> EDITABLE = Set.of("docx", "odt");

    static Stream<Path> profiles() {
        return Shipped.profiles().stream();
    }

    static Stream<Place> places() {
        return Stream.of(Place.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"klein-dorp.yaml", "voorbeeldstad.yaml"})
    void twoProfilesInEveryBuild(String profile) {
        check(Shipped.PROFILES.resolve(profile), EDITABLE);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("profiles")
    void allProfilesAndFormatsInCi(Path profile) {
        check(profile, Set.of());
    }

    @Test
    void documentsWithEverythingInThem() {
        assertThat(differences(Samples.protocol(), SampleStyles.serif(), Set.of()))
                .isEmpty();
        assertThat(differences(Samples.rules(), SampleStyles.sans(), Set.of())).isEmpty();
    }

    /** The same for this test itself: whatever the place and the format, it sees words that are missing, doubled or moved. */
    @ParameterizedTest
    @MethodSource("places")
    void aMissingDoubledOrMovedWordIsSeen(Place place) {
        HouseStyle style = SampleStyles.sans();
        byte[] html = new HtmlRenderer().render(place.document("een twee drie"), style);
        for (Renderer renderer : compared(Set.of())) {
            assertThat(changed(html, renderer, place, "een twee drie")).isEmpty();
            for (String words : List.of("een drie", "een twee twee drie", "een drie twee")) {
                assertThat(changed(html, renderer, place, words))
                        .as("'%s' in %s", words, renderer.format())
                        .hasSize(1);
            }
        }
    }

    private static List<String> changed(byte[] html, Renderer renderer, Place place, String words) {
        byte[] file = renderer.render(place.document(words), SampleStyles.sans());
        return Parity.differences(html, renderer.format(), file);
    }

    private static void check(Path profile, Set<String> formats) {
        Findings findings = new Findings();
        DocumentSet set = new SetComposer(GENERATOR.pack())
                .compose(profile, Set.of(), findings)
                .orElseThrow();
        HouseStyle style =
                HouseStyles.load(GENERATOR.pack(), set.profile(), findings).orElseThrow();
        for (MadeDocument made : set.documents()) {
            Document document = made.document();
            assertThat(differences(document, style, formats))
                    .as(document.front().id())
                    .isEmpty();
            document.parts().stream()
                    .filter(part -> part.fragment() != Fragment.NONE)
                    .forEach(part -> checkFragment(document, part, style));
        }
    }

    /** A fragment has no HTML; both formats say the same, and something. */
    private static void checkFragment(Document document, Part part, HouseStyle style) {
        Reading word = WordReading.of(new WordRenderer().renderFragment(document, part, style));
        Reading openDocument = OdtReading.of(new OdtRenderer().renderFragment(document, part, style));
        assertThat(word.body()).as(part.id()).isNotEmpty();
        assertThat(Parity.differences(word, openDocument)).as(part.id()).isEmpty();
    }

    private static List<String> differences(Document document, HouseStyle style, Set<String> formats) {
        byte[] html = new HtmlRenderer().render(document, style);
        List<String> differences = new ArrayList<>();
        for (Renderer renderer : compared(formats)) {
            byte[] file = renderer.render(document, style);
            Parity.differences(html, renderer.format(), file).stream()
                    .map(difference -> renderer.format() + ": " + difference)
                    .forEach(differences::add);
        }
        return differences;
    }

    private static List<Renderer> compared(Set<String> formats) {
        return Formats.chosen(formats).stream()
                .filter(renderer -> Parity.compares(renderer.format()))
                .toList();
    }
}

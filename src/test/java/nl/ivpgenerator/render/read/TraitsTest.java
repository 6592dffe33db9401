package nl.ivpgenerator.render.read;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.odt.OdtRenderer;
import nl.ivpgenerator.render.word.WordRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong for a screen reader shows in the traits: otherwise a test of these would say nothing. */
class TraitsTest {

    private static final byte[] WORD = new WordRenderer().render(Samples.protocol(), SampleStyles.serif());
    private static final byte[] ODT = new OdtRenderer().render(Samples.protocol(), SampleStyles.serif());

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, 'descr=\"[^\"]+\"', 'descr=\"\"'",
        "word/document.xml, <w:tblHeader/>, ''",
        "word/document.xml, '<w:tblCaption [^>]*>', ''",
        "word/document.xml, <w:body>, <w:body><w:p/>",
        "word/document.xml, </?w14:checkbox>, ''",
        "word/document.xml, de website van de rijksoverheid, https://www.rijksoverheid.nl",
        "word/styles.xml, heading 2, heading 4",
        "word/styles.xml, 'w:val=\"nl-NL\"', 'w:val=\"en-US\"'",
        "word/styles.xml, 'w:color w:val=\"7[^\"]*\"', 'w:color w:val=\"dddddd\"'",
        "docProps/core.xml, '<dc:title>[^<]*', <dc:title>"
    })
    void aFaultInAWordFileShows(String part, String regex, String replacement) {
        byte[] faulty = Parts.of(WORD).replacing(part, regex, replacement);
        assertThat(WordTraits.of(faulty)).isNotEqualTo(WordTraits.of(WORD));
    }

    @ParameterizedTest
    @CsvSource({
        "content.xml, svg:(title|desc), svg:other",
        "content.xml, table:table-header-rows, table:table-rows",
        "content.xml, table:title, table:other",
        "content.xml, <office:text>, <office:text><text:p/>",
        "content.xml, text:list-item, text:list-header",
        "content.xml, text:drop-down, text:span",
        "content.xml, de website van de rijksoverheid, https://www.rijksoverheid.nl",
        "content.xml, 'text:outline-level=\"2\"', 'text:outline-level=\"4\"'",
        "content.xml, 'text:anchor-type=\"as-char\"', 'text:anchor-type=\"page\"'",
        "styles.xml, 'fo:country=\"NL\"', 'fo:country=\"BE\"'",
        "styles.xml, 'fo:color=\"#7[^\"]*\"', 'fo:color=\"#dddddd\"'",
        "meta.xml, dc:creator, dc:other"
    })
    void aFaultInAnOpenDocumentFileShows(String part, String regex, String replacement) {
        byte[] faulty = Parts.of(ODT).replacing(part, regex, replacement);
        assertThat(OdtTraits.of(faulty)).isNotEqualTo(OdtTraits.of(ODT));
    }
}

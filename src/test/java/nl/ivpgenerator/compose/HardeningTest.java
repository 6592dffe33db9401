package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template can not do, also when nobody checked it beforehand. */
@Isolated("looks at the threads of the whole program")
class HardeningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${gemeente?api.class}",
                "${gemeente.class}",
                "${gemeente.getClass()}",
                "${gemeente.naam.class}",
                "${gemeente.naam?no_esc}",
                "<#noautoesc>${gemeente.naam}</#noautoesc>",
                "<#outputformat \"plainText\">${gemeente.naam}</#outputformat>",
                "<#outputformat \"JSON\">${gemeente.naam}</#outputformat>",
                "<#outputformat \"JavaScript\">${gemeente.naam}</#outputformat>",
                "<#outputformat \"CSS\">${gemeente.naam}</#outputformat>",
                "<#include \"/etc/passwd\">",
                "<#include \"../../pom.xml\">",
                "<#import \"/etc/passwd\" as x>",
                "${.get_optional_template(\"/etc/passwd\").include()}",
            })
    void isRefused(String attack) {
        assertThat(Composed.finding(attack)).doesNotContain("root:").doesNotContainIgnoringCase("freemarker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#outputformat \"HTML\">${gemeente.naam}</#outputformat>",
                "<#outputformat \"XML\">${gemeente.naam}</#outputformat>",
                "<#outputformat \"XHTML\">${gemeente.naam}</#outputformat>",
                "<#outputformat \"RTF\">${gemeente.naam}</#outputformat>",
                "<#ftl output_format=\"HTML\">${gemeente.naam}",
                "<#assign x>${gemeente.naam}</#assign>${x}",
                "${\"${gemeente.naam}\"}",
                "<@\"${r'${gemeente.naam}'}\"?interpret />",
                "${\"gemeente.naam\"?eval}",
            })
    void escapingHolds(String attack) {
        assertThat(Composed.markdown(attack)).isEqualTo("Stad\\_aan\\*Zee");
    }

    @Test
    void numberSyntaxIsText() {
        assertThat(Composed.markdown("#{1 + 1}")).isEqualTo("#{1 + 1}");
    }

    /** Our own list of members stands before FreeMarker's. */
    @ParameterizedTest
    @ValueSource(classes = {Object.class, String.class, ArrayList.class, File.class, Class.class})
    void noMemberOfAClassIsInReach(Class<?> type) {
        ClassMemberAccessPolicy reach = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_35)
                .forClass(type);

        assertThat(type.getMethods()).isNotEmpty().noneMatch(reach::isMethodExposed);
        assertThat(type.getConstructors()).noneMatch(reach::isConstructorExposed);
    }

    @Test
    void aTemplateThatNeverEndsIsStoppedAndNamed() {
        SamplePack pack = SamplePack.of("<#list 1.. as i></#list>");
        Findings findings = new Findings();
        Composer composer = new Composer(pack.pack(), Duration.ofMillis(300), 2_000);

        assertThat(composer.compose(Sample.profile(SampleChoices.all(), Composed.VALUES), pack.document(), findings))
                .isEmpty();

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("sjabloon-te-lang-bezig");
        assertThat(findings.sorted().get(0).place().file()).isEqualTo("blokken/proef/blok.md.ftl");
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("compose proef");
    }

    @Test
    void aTemplateThatWritesTooMuchIsStopped() {
        assertThat(Composed.finding("<#list 1.. as i>alles </#list>"))
                .contains("sjabloon-te-groot", "meer dan 2000 tekens");
    }

    @Test
    void aTemplateThatCallsItselfIsStopped() {
        assertThat(Composed.finding("<#macro m><@m/></#macro><@m/>")).contains("sjabloon-te-diep");
    }

    @Test
    void textThatNestsTooDeepIsStoppedAndNamed() {
        SamplePack pack = SamplePack.of(">".repeat(50_000) + " a");
        Findings findings = new Findings();
        Composer composer = new Composer(pack.pack(), Duration.ofSeconds(30), 200_000);

        assertThat(composer.compose(Sample.profile(SampleChoices.all(), Composed.VALUES), pack.document(), findings))
                .isEmpty();

        assertThat(findings.sorted())
                .singleElement()
                .asString()
                .contains("blokken/proef/blok.md.ftl", "sjabloon-te-diep", "Blok proef/blok");
    }

    @Test
    void allFaultsOfAllBlocksComeInOneRun() {
        Composed composed = Composed.of(new SamplePack()
                .part("een", "a/a", "b/b")
                .block("a/a", "${norm.kern}")
                .block("b/b", "${norm.ken}")
                .title("${gemeente.nam}"));
        assertThat(composed.findings()).hasSize(3);
        assertThat(composed.document()).isEmpty();
    }

    @Test
    void aValueThatChangesTheStructureIsFound() {
        Composed composed = Composed.of(
                SamplePack.of("Eerste.\n\n1${gemeente.inwoners}. Vervolg"),
                Map.of("gemeente", Map.of("naam", "Stad", "inwoners", 2027)),
                Map.of());
        assertThat(composed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("waarde-verandert-opmaak", "'12027. Vervolg'", "gemeente.inwoners (stad.yaml:"));
    }
}

package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

    private static List<Finding> check(SamplePack pack) {
        Findings findings = new Findings();
        TemplateLint.check(pack.pack(), findings);
        return findings.sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Gewoon** *Markdown* met een [link](https://voorbeeld.nl), [iets](invul:) en [](#blok:proef/blok).",
                "- [ ] vak\n\n| a | b |\n|---|---|\n| c | d |\n\nNoot[^n].\n\n[^n]: De noot.\n\n> let op",
                "<#list rollen as r>\n- ${r.naam}, ${r.vervanger.naam}<#sep>;\n</#list>",
                "<#list rollen?filter(r -> r.uren gt 10) as r>${r.naam}<#sep>, </#sep></#list>",
                "<#list per(rollen, \"vervanger\") as g>${g.sleutel.naam}: ${opsomming(g.rijen, \"naam\")}</#list>",
                "<#list norm.vormen as v><#if v == \"streng\">${v.tekst?cap_first}</#if></#list>",
                "<#list rollen>x<#items as r>${r?counter} ${r.naam}</#items></#list>",
                "<#if norm.toon == \"streng\" && (gemeente.inwoners > 10)>${hoofdletter(norm.toon.tekst)}</#if>",
                "${norm.streng?then(\"wel\", \"niet\")} ${bedrag(norm.boete)} ${norm.kern!\"geen\"}",
                "Vooraf.\n\n${norm.toelichting}\n\nNa.",
                "${kennis.bronnen.S002.titel} ${kennis.bronnen[\"S002\"].jaar}<#list kennis.bronnen as b>${b.titel}</#list>",
                "${opsomming(norm.vormen)} ${opsomming(gemeente.kernen, \"\", \"of\")?trim}",
                "<#if bevat(\"proef/blok\")>x</#if> <#-- een opmerking met ${onzin} -->",
                "${rollen?size} ${meervoud(rollen, \"rol\", \"rollen\")} ${rollen[0].naam} ${rollen?first.naam}",
            })
    void aGoodTemplatePasses(String template) {
        assertThat(check(SamplePack.of(template))).isEmpty();
    }

    @Test
    void aFormulaThatNestsTooDeepIsNamed() {
        assertThat(check(SamplePack.of("${" + "(".repeat(30_000) + "1" + ")".repeat(30_000) + "}")))
                .singleElement()
                .asString()
                .contains("sjabloon-te-diep");
    }

    @Test
    void aLongTextInATemplatePasses() {
        assertThat(check(SamplePack.of("${\"" + "a".repeat(60_000) + "\"}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    <#macro m></#macro>; sjabloon-verboden; <#macro> mag niet
                    <#function f></#function>; sjabloon-verboden; <#function> mag niet
                    <#include "x">; sjabloon-verboden; <#include> mag niet
                    <#import "x" as y>; sjabloon-verboden; <#import> mag niet
                    <#nested>; sjabloon-verboden; <#nested> mag niet
                    <#assign x = 1>; sjabloon-verboden; <#assign> mag niet
                    <#local x = 1>; sjabloon-verboden; <#local> mag niet
                    <#global x = 1>; sjabloon-verboden; <#global> mag niet
                    <#setting locale="en">; sjabloon-verboden; <#setting> mag niet
                    <#ftl output_format="HTML">; sjabloon-verboden; <#ftl> mag niet
                    <#outputformat "XML"></#outputformat>; sjabloon-verboden; <#outputformat> mag niet
                    <#noautoesc></#noautoesc>; sjabloon-verboden; <#noautoesc> mag niet
                    <#attempt><#recover></#attempt>; sjabloon-verboden; <#attempt> mag niet
                    <#compress></#compress>; sjabloon-verboden; <#compress> mag niet
                    <#visit x>; sjabloon-verboden; <#visit> mag niet
                    <#recurse>; sjabloon-verboden; <#recurse> mag niet
                    <@m/>; sjabloon-verboden; <@m> mag niet
                    ${gemeente.naam?no_esc}; sjabloon-verboden; '?no_esc' mag niet
                    ${"x"?eval}; sjabloon-verboden; '?eval' mag niet
                    ${"x"?interpret}; sjabloon-verboden; '?interpret' mag niet
                    ${"x"?new()}; sjabloon-verboden; '?new' mag niet
                    ${gemeente?api}; sjabloon-verboden; '?api' mag niet
                    ${"x"?left_pad(200000000)}; sjabloon-verboden; '?left_pad' mag niet
                    ${.now}; sjabloon-verboden; namen die met een punt beginnen
                    ${"x ${gemeente.naam}"}; sjabloon-verboden; tussen aanhalingstekens
                    ${normm.toon.tekst}; onbekende-naam; Bedoelde u 'norm'?
                    ${norm.ton}; onbekende-naam; 'ton' bestaat niet in 'norm'. Bedoelde u 'toon'?
                    ${norm.toon.tekts}; onbekende-naam; Bedoelde u 'tekst'?
                    ${documenten.proef.vorm.tekst}; onbekende-naam; 'documenten' bestaat niet
                    <#list rollen as r>${r.nam}</#list>; onbekende-naam; Bedoelde u 'naam'?
                    <#list rollen as r></#list>${r.naam}; onbekende-naam; 'r' bestaat niet
                    <#list rollen?filter(r -> r.ure gt 1) as r></#list>; onbekende-naam; Bedoelde u 'uren'?
                    ${norm.eigenaar.nam}; onbekende-naam; Bedoelde u 'naam'?
                    ${kennis.bron.S002.titel}; onbekende-naam; 'bron' bestaat niet in 'kennis'
                    ${kennis.bronnen.S002.titl}; onbekende-naam; Bedoelde u 'titel'?
                    <#list kennis.bronnen as b>${b.titl}</#list>; onbekende-naam; Bedoelde u 'titel'?
                    ${document.titl}; onbekende-naam; Bedoelde u 'titel'?
                    ${opsomming(rollen, "nam")}; onbekende-naam; 'nam' bestaat niet in 'een rij van de lijst'
                    <#list per(rollen, "vervanger") as g>${g.sleutels}</#list>; onbekende-naam; Bedoelde u 'sleutel'?
                    ${opsoming(rollen, "naam")}; onbekende-naam; Bedoelde u 'opsomming'?
                    ${opsomming()}; verkeerde-hulpfunctie; Zo hoort het: opsomming(
                    ${meervoud(1, "dag")}; verkeerde-hulpfunctie; 'meervoud' krijgt hier 2 waarden
                    ${opsomming}; verkeerde-hulpfunctie; 'opsomming' is een hulpfunctie
                    <#if norm.toon == "strang"></#if>; onbekende-waarde; Bedoelde u 'streng'? Mogelijk zijn: streng, midden.
                    <#if norm.vormen?seq_contains("strang")></#if>; onbekende-waarde; Bedoelde u 'streng'?
                    <#list norm.vormen as v><#if v != "x"></#if></#list>; onbekende-waarde; 'x' is geen waarde
                    <#if norm.vormen == "streng"></#if>; sjabloon-onleesbaar; ?seq_contains
                    ${norm.toon}; kale-waarde; Druk .tekst of .titel af.
                    ${norm.toon?cap_first}; kale-waarde; Druk .tekst
                    <#list norm.vormen as v>${v}</#list>; kale-waarde; Druk .tekst
                    ${norm.vormen?join(", ")}; kale-waarde; Druk .tekst
                    ${norm.boete}; kale-waarde; Gebruik bedrag(...)
                    ${norm.streng}; kale-waarde; Gebruik <#if>
                    ${norm.eigenaar}; kale-waarde; een veld
                    ${rollen}; kale-waarde; Gebruik opsomming
                    ${opsomming(rollen)}; kale-waarde; noem het veld
                    Zie ${norm.toelichting}; sjabloon-opmaak; hoort alleen op een regel
                    `${gemeente.naam}`; sjabloon-opmaak; code mag niet
                    [x](https://a.nl/${gemeente.naam}); sjabloon-opmaak; een waarde mag niet in het adres
                    [x](http://a.nl); sjabloon-opmaak; dit adres mag niet
                    [x](javascript:alert); sjabloon-opmaak; dit adres mag niet
                    <b>vet</b>; sjabloon-opmaak; HTML mag niet
                    ## Kop; sjabloon-opmaak; een kop mag niet
                    ![x](https://a.nl); sjabloon-opmaak; een plaatje mag niet
                    [x]: https://a.nl; sjabloon-opmaak; een los linkadres
                    [](#blok:proef/blk); onbekend-blok; Bedoelde u 'proef/blok'?
                    <#if bevat("proef/blk")></#if>; onbekend-blok; Bedoelde u 'proef/blok'?
                    <#if norm.streng>x; sjabloon-onleesbaar; <#if> wordt niet gesloten
                    <#if norm.streng>x</#list>; sjabloon-onleesbaar; </#list> staat hier, terwijl <#if> van regel 5 nog open is
                    x</#if>; sjabloon-onleesbaar; </#if> sluit hier niets
                    ${gemeente.naam; sjabloon-onleesbaar; '${' wordt niet gesloten
                    ${gemeente.naam +}; sjabloon-onleesbaar; is hier niet te lezen
                    """)
    void aFaultIsNamedAtItsPlace(String template, String code, String message) {
        List<Finding> findings = check(SamplePack.of("Regel.\n" + template));
        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0).toString())
                .startsWith("blokken/proef/blok.md.ftl:5:")
                .contains("[" + code + "] Blok proef/blok")
                .contains(message);
        assertThat(findings).extracting(Finding::code).containsOnly(code);
    }

    @Test
    void aDirectiveOnItsOwnLineStartsInFront() {
        assertThat(check(SamplePack.of("- a\n  <#if norm.streng>\n  - b\n  </#if>")))
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message).contains("begint vooraan"))
                .hasSize(2);
    }

    @Test
    void titlesAndCoverAreCheckedToo() {
        assertThat(check(SamplePack.of("x").title("${gemeente.nam}").fact("Datum", "${norm.dat}")))
                .extracting(finding -> finding.place().toString())
                .containsExactly("documenten/proef.yaml:1", "proef.yaml:9");
    }

    @Test
    void placeholderOfTheWholeTemplateCountsLinesOfTheFile() {
        assertThat(check(SamplePack.of("a\n\nb ${norm.ton}")).get(0).place().toString())
                .isEqualTo("blokken/proef/blok.md.ftl:6:10");
    }
}

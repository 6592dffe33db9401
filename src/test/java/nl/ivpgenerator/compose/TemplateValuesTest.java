package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates see of a profile, facts and the document. */
class TemplateValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    In ${gemeente.naam}.; In Stad\\_aan\\*Zee.
                    ${gemeente.inwoners} mensen; 68500 mensen
                    ${norm.toon.tekst} (${norm.toon.titel}); gewoon (Midden)
                    <#if norm.toon == "midden">ja<#else>nee</#if>; ja
                    <#if norm.vormen?seq_contains("streng")>ja</#if>; ja
                    <#list norm.vormen as v>${v.tekst}<#sep>, </#list>; streng, gewoon
                    Op ${norm.datum}.; Op 1 januari 2027.
                    <#if norm.streng>ja</#if>; ja
                    ${norm.eigenaar.naam}; Secretaris
                    <#if norm.eigenaar == "secretaris">ja</#if>; ja
                    ${rollen[0].vervanger.naam}; Secretaris
                    <#list rollen as r>${r.naam}<#sep>, </#list>; Adviseur, Secretaris
                    <#list rollen?filter(r -> r.uren gt 10) as r>${r.naam}</#list>; Adviseur
                    <#if norm.kern??>ja<#else>nee</#if>; nee
                    <#if norm.motto??>ja<#else>nee</#if>; ja
                    <#if ingevuld(norm.motto)>ja<#else>nee</#if>; nee
                    Motto: ${norm.motto}.; Motto: [De motto](invul:).
                    Accent ${norm.accent.tekst}; Accent [De accent](invul:)
                    <#if norm.accent == "streng">ja<#else>nee</#if>; nee
                    ${rollen[0].contact}; [De contact](invul:)
                    ${opsomming(gemeente.wijken)}; [De wijken](invul:)
                    ${kennis.bronnen.S002.titel}; Handreiking \\*VPT\\*
                    <#list kennis.bronnen as b>${b.id} </#list>; S002 S009
                    ${document.id} ${document.naam} ${document.vorm}; proef Proef volledig
                    ${document.titel}; Proef Stad\\_aan\\*Zee
                    """)
    void templatesSeeTheProfile(String template, String expected) {
        assertThat(Composed.markdown(template)).isEqualTo(expected);
    }

    @Test
    void paragraphsKeepTheirStructureAndNothingElse() {
        assertThat(Composed.markdown("Vooraf.\n\n${norm.toelichting}\n\nDaarna."))
                .isEqualTo("Vooraf.\n\nEerste \\*alinea\\*.\n\n- punt \\*een\\*\n- punt twee\n\nDaarna.");
    }

    @Test
    void profileTextIsNeverATemplate() {
        Map<String, Object> values = Map.of("gemeente", Map.of("naam", "${1+1}<#list 1.. as x>"));
        Composed composed = Composed.of(SamplePack.of("${gemeente.naam}"), values, Map.of());
        assertThat(composed.document().orElseThrow().title()).isEqualTo("Proef ${1+1}<#list 1.. as x>");
        assertThat(composed.block().markdown()).doesNotStartWith("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    ${normm.toon}; onbekende-naam; 'normm' bestaat niet. Bedoelde u 'norm'? Mogelijk zijn: aanspreken, aantal
                    ${norm.ton.tekst}; onbekende-naam; 'ton' bestaat niet in 'norm'. Bedoelde u 'toon'? Mogelijk zijn: accent, boete
                    ${norm.toon.tekts}; onbekende-naam; Bedoelde u 'tekst'?
                    ${rollen[1].nam}; onbekende-naam; 'nam' bestaat niet in 'rollen[1]'. Bedoelde u 'naam'?
                    ${documenten.proef}; onbekende-naam; 'documenten' bestaat niet.
                    ${kennis.bron}; onbekende-naam; Mogelijk zijn: bronnen.
                    ${kennis.bronnen.S003}; onbekende-naam; Bedoelde u 'S002'?
                    ${kennis.bronnen.S002.tietel}; onbekende-naam; Bedoelde u 'titel'?
                    ${document.titl}; onbekende-naam; Bedoelde u 'titel'?
                    ${norm.kern}; ontbrekende-waarde; gebruikt 'norm.kern', maar daar is in het profiel niets ingevuld. Toets het eerst met <#if norm.kern??>
                    ${hoofdletter(norm.kern)}; ontbrekende-waarde; 'hoofdletter' gebruikt 'norm.kern'
                    ${norm.toon}; kale-waarde; 'midden' is een code en geen tekst voor een document. Druk .tekst of .titel
                    ${"x" + norm.toon}; kale-waarde; Druk .tekst
                    ${norm.eigenaar}; kale-waarde; bijvoorbeeld .naam
                    ${kennis.bronnen.S009.titel}; onzeker-feit; 'kennis.bronnen.S009' heeft zekerheid 'onzeker'
                    ${norm.vormen}; sjabloon-fout; kan 'norm.vormen' hier niet verwerken: hier hoort een tekst.
                    <#if norm.toon>x</#if>; sjabloon-fout; hier hoort een ja of nee.
                    <#list gemeente.naam as x></#list>; sjabloon-fout; hier hoort een lijst.
                    ${gemeente.naam.lengte}; sjabloon-fout; hier hoort een groep velden.
                    ${gemeente.inwoners - gemeente.naam}; sjabloon-fout; hier hoort een getal.
                    <#if norm.streng>x; sjabloon-onleesbaar; is hier niet te lezen
                    ${gemeente.naam?onzin}; sjabloon-onleesbaar; is hier niet te lezen
                    """)
    void whatIsWrongIsSaidInDutch(String template, String code, String message) {
        assertThat(Composed.finding("Een regel.\n" + template))
                .startsWith("blokken/proef/blok.md.ftl:5:")
                .contains("fout [" + code + "] Blok proef/blok")
                .contains(message)
                .doesNotContainIgnoringCase("freemarker")
                .doesNotContain("The following", "java", "Exception", "----");
    }
}

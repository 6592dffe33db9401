package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    ${opsomming(["a"])}; a
                    ${opsomming(["a", "b"])}; a en b
                    ${opsomming(["a", "b", "c"])}; a, b en c
                    ${opsomming(gemeente.kernen, "", "of")}; Noord, Zuid of West
                    ${opsomming(rollen, "naam")}; Adviseur en Secretaris
                    ${opsomming(rollen, "naam", "of")}; Adviseur of Secretaris
                    ${opsomming(norm.vormen)}; streng en gewoon
                    ${opsomming(norm.vormen, "titel")}; Streng en Midden
                    ${opsomming(rollen?filter(r -> r.uren gt 10), "naam")}; Adviseur
                    ${opsomming(rollen, "contact")}; [De contact](invul:) en [De contact](invul:)
                    ${opsomming(gemeente.wijken)}; [De wijken](invul:)
                    ${1} ${meervoud(1, "dag", "dagen")}; 1 dag
                    ${0} ${meervoud(0, "dag", "dagen")}; 0 dagen
                    ${2} ${meervoud(2, "dag", "dagen")}; 2 dagen
                    ${meervoud(rollen, "rol", "rollen")}; rollen
                    ${aantal(1)} ${aantal(12)} ${aantal(13)}; één twaalf 13
                    ${bedrag(norm.boete)}; € 12.500
                    ${bedrag(5)} ${bedrag(1234567)} ${bedrag("250")}; € 5 € 1.234.567 € 250
                    ${datum(norm.datum)}; 1 januari 2027
                    ${datum("2028-12-31")}; 31 december 2028
                    ${weken_eerder(norm.datum, 0)} ${weken_eerder(norm.datum, 6)}; 1 januari 2027 20 november 2026
                    ${weken_eerder("2028-03-07", 1)}; 29 februari 2028
                    ${som(rollen, "uren")}; 42
                    <#list schaal(rollen, "uren") as stap>${stap}<#sep> </#list>; 5 10 15 20 25 30 35 40
                    <#list per(rollen, "uren") as g>${g.sleutel}:${g.rijen?size}<#sep> </#list>; 40:1 2:1
                    <#list per(rollen, "vervanger") as g><#if g.sleutel??>${g.sleutel.naam}<#else>niemand</#if><#sep>, </#list>; Secretaris, niemand
                    ${hoofdletter("de gemeente")} ${hoofdletter("ijsbaan")} ${hoofdletter("élan")}; De gemeente IJsbaan Élan
                    ${hoofdletter(norm.motto)}; [De motto](invul:)
                    ${aanspreken("U mag boos zijn. Wij vragen u uw stem te dempen.", "je")}; Je mag boos zijn. Wij vragen je je stem te dempen.
                    ${aanspreken("Bent u het er niet mee eens? Dan kunt u klagen.", "je")}; Ben je het er niet mee eens? Dan kun je klagen.
                    ${aanspreken("Uw klacht helpt u en uzelf, en uren wachten niet.", "je")}; Je klacht helpt je en jezelf, en uren wachten niet.
                    ${aanspreken("Bent u er nog?", "u")} ${aanspreken(norm.motto, "je")}; Bent u er nog? [De motto](invul:)
                    ${invul("naam *x*")}; [naam \\*x\\*](invul:)
                    <#if ingevuld(norm.kern)>ja<#else>nee</#if> <#if ingevuld(norm.toon)>ja</#if>; nee ja
                    <#if ingevuld(gemeente.wijken)>ja<#else>nee</#if> <#if ingevuld(rollen)>ja</#if>; nee ja
                    ${opsomming(kwartalen("2027-K3", "2028-K1"))}; 2027-K3, 2027-K4 en 2028-K1
                    <#list kwartalen("2027-K1", "2027-K4") as k>[${stand("2027-K2", "2027-K4", k)}]</#list>; [][start][loopt][gereed]
                    ${stand("2027-K2", "2027-K2", "2027-K2")}; start en gereed
                    <#if eerder("2027-K1", "2027-K2")>ja</#if><#if eerder("2027-K2", "2027-K2")>nee</#if>; ja
                    <#if eerder(norm.datum, datum("2027-01-02"))>ja</#if><#if eerder(norm.datum, "2027-K1")>nee</#if>; ja
                    ${jaar(norm.datum)} ${jaar("2028-K4")}; 2027 2028
                    ${gevonden("Een Pandverbod van drie maanden", "pand[a-z]+")}; Pandverbod
                    <#if gevonden("niets", "iets anders")?has_content>ja<#else>nee</#if>; nee
                    ${duur("drie maanden, bij herhaling anderhalf jaar", "maand")} ${duur("een half jaar", "maand")}; 18 6
                    ${duur("binnen 48 uur", "uur")} ${duur("twee weken", "dag")} ${duur("elk jaar in mei", "maand")}; 48 14 0
                    """)
    void helpersMakeDutch(String template, String expected) {
        assertThat(Composed.markdown(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    ${opsomming([])}; 'opsomming' krijgt een lege lijst; has_content
                    ${opsomming("a")}; 'opsomming' verwacht op plaats 1 een lijst. Zo hoort het: opsomming(lijst
                    ${opsomming(rollen)}; kan een lijst of rij niet afdrukken
                    ${opsomming(rollen, "nam")}; 'nam' bestaat niet in 'rollen[0]'. Bedoelde u 'naam'?
                    ${opsomming(rollen, "vervanger.naam")}; 'vervanger.naam' van rij '2', maar daar is niets ingevuld
                    ${meervoud("x", "dag", "dagen")}; 'meervoud' verwacht op plaats 1 een getal.
                    ${meervoud(1)}; 'meervoud' krijgt hier 1 waarden.
                    ${datum("morgen")}; 'datum' verwacht op plaats 1 een datum
                    ${weken_eerder(norm.datum, 521)}; 'weken_eerder' verwacht op plaats 2 ten hoogste 520 weken.
                    ${weken_eerder("mei", 1)}; 'weken_eerder' verwacht op plaats 1 een datum
                    ${som(rollen, "naam")}; kan 'naam' niet optellen
                    ${jaar("2027")}; een datum, of een kwartaal
                    ${gevonden("tekst", "(")}; een geldige reguliere expressie
                    ${duur("drie maanden", "eeuw")}; uur, dag, week
                    ${kwartalen("2027", "2028-K1")}; een kwartaal, geschreven als 2027-K1
                    """)
    void wrongUseIsExplained(String template, String message) {
        assertThat(Composed.finding(template)).contains(message);
    }
}

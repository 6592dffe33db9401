package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.compose.OpenPoints.Point;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Origin;
import org.junit.jupiter.api.Test;

class OpenPointsTest {

    private static OpenPoints of(String template, Map<String, Object> settings) {
        SamplePack pack = SamplePack.of(template);
        Composed composed = Composed.of(pack, settings);
        return OpenPoints.ofAll(
                List.of(composed.document().orElseThrow()), composed.profile(), pack.pack(), Set.of("huisstijl"));
    }

    private static List<String> paths(List<Point> points) {
        return points.stream().map(Point::path).toList();
    }

    @Test
    void openChoicesThatTheTextAsksForAreFillIns() {
        OpenPoints points = of(
                "${norm.motto} ${rollen[0].contact} ${opsomming(gemeente.wijken)} <#if norm.kern??>x</#if>", Map.of());
        assertThat(points.fillIns())
                .extracting(point -> point.path() + ": " + point.title())
                .containsExactly("gemeente.wijken: De wijken", "norm.motto: De motto", "rollen[0].contact: De contact");
    }

    @Test
    void whatNobodyReadsIsNamedWithItsLine() {
        OpenPoints points = of("${norm.toon.tekst}<#list rollen as r>${r.naam}</#list>", Map.of());
        assertThat(points.unread())
                .extracting(point -> point.path() + " " + point.place())
                .contains("gemeente.inwoners stad.yaml:4", "gemeente.kernen stad.yaml:5", "rollen[0].uren stad.yaml:21")
                .doesNotContain("norm.toon stad.yaml:10");
        assertThat(paths(points.unread()))
                .doesNotContain("gemeente.naam", "norm.toon", "rollen", "rollen[0].naam", "rollen[0].id", "norm.datum");
    }

    @Test
    void ownTextForABlockThatIsNotShownIsUnread() {
        OpenPoints points = of(
                "x",
                Map.of("eigen_tekst", Map.of("norm/kern", "Nergens."), "aanvulling", Map.of("proef/blok", "Wel.")));
        assertThat(paths(points.unread()))
                .contains("documenten.proef.eigen_tekst.norm/kern")
                .doesNotContain("documenten.proef.aanvulling.proef/blok");
    }

    @Test
    void defaultsInTheTextAreNamedAndADefaultListOnce() {
        SamplePack pack = SamplePack.of("${norm.toon.tekst}<#list rollen as r>${r.naam}</#list>");
        Profile profile = Composed.of(pack).profile();
        Map<String, Value> sections = new LinkedHashMap<>(profile.root().fields());
        Value.Rows rollen = (Value.Rows) sections.get("rollen");
        sections.put("rollen", new Value.Rows(rollen.choice(), standard(), rollen.rows()));
        Profile withDefault = new Profile(
                "stad",
                profile.folder(),
                profile.place(),
                new Group(profile.root().choice(), profile.root().origin(), sections));
        Findings findings = new Findings();
        ComposedDocument document = new Composer(pack.pack())
                .compose(withDefault, pack.document(), findings)
                .orElseThrow();

        OpenPoints points = OpenPoints.ofAll(List.of(document), withDefault, pack.pack(), Set.of());

        assertThat(points.defaults()).containsExactly(new Point("rollen", "De rollen", Sample.PACK));
    }

    private static Origin standard() {
        return new Origin(Sample.PACK, true, List.of());
    }
}

package nl.ivpgenerator.compose;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Profile;

/** What came of composing the document of a {@link SamplePack}. */
record Composed(Optional<ComposedDocument> document, List<Finding> findings, Profile profile) {

    static final Map<String, Object> VALUES = Map.of(
            "gemeente",
            Map.of("naam", "Stad_aan*Zee", "inwoners", 68500, "kernen", List.of("Noord", "Zuid", "West")),
            "norm",
            Map.of(
                    "toon", "midden",
                    "vormen", List.of("streng", "midden"),
                    "toelichting", "Eerste *alinea*.\n\n- punt *een*\n- punt twee",
                    "datum", "2027-01-01",
                    "streng", true,
                    "boete", 12500,
                    "eigenaar", "secretaris"),
            "rollen",
            List.of(
                    Map.of("id", "adviseur", "naam", "Adviseur", "uren", 40, "vervanger", "secretaris"),
                    Map.of("id", "secretaris", "naam", "Secretaris", "uren", 2)));

    static Composed of(SamplePack pack) {
        return of(pack, Map.of());
    }

    /** With the section {@code documenten: proef}. */
    static Composed of(SamplePack pack, Map<String, Object> settings) {
        return of(pack, VALUES, settings);
    }

    static Composed of(SamplePack pack, Map<String, Object> values, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("documenten", Map.of("proef", settings));
        Profile profile = Sample.profile(SampleChoices.all(), all);
        Findings findings = new Findings();
        Composer composer = new Composer(pack.pack(), Duration.ofSeconds(30), 2_000);
        return new Composed(composer.compose(profile, pack.document(), findings), findings.sorted(), profile);
    }

    static Composed of(String template) {
        return of(SamplePack.of(template));
    }

    /** The Markdown of a document with one block. */
    static String markdown(String template) {
        Composed composed = of(template);
        return composed.document().orElseThrow(() -> new AssertionError(composed.findings())).parts().stream()
                .map(part -> part.blocks().get(0).markdown())
                .findFirst()
                .orElse("");
    }

    /** The only finding. */
    static String finding(String template) {
        Composed composed = of(template);
        if (composed.findings().size() != 1 || composed.document().isPresent()) {
            throw new AssertionError(
                    composed.findings() + " " + composed.document().map(ComposedDocument::parts));
        }
        return composed.findings().get(0).toString();
    }

    List<ComposedPart> parts() {
        return document.orElseThrow(() -> new AssertionError(findings)).parts();
    }

    ComposedBlock block() {
        return parts().get(0).blocks().get(0);
    }
}

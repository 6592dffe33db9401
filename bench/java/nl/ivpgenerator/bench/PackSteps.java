package nl.ivpgenerator.bench;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.compose.Assessment;
import nl.ivpgenerator.compose.TemplateLint;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.Shipped;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The steps that come once per run or once per profile. */
@State(Scope.Benchmark)
public class PackSteps {

    private final TemplatePack pack =
            PackReader.read(List.of(Shipped.PACK), new Findings()).orElseThrow();
    private final ProfileReader profiles = new ProfileReader(pack.choices());
    private final Profile profile =
            profiles.read(Sample.PROFILE, new Findings()).orElseThrow();

    @Benchmark
    public Optional<TemplatePack> readPack() {
        return PackReader.read(List.of(Shipped.PACK), new Findings());
    }

    @Benchmark
    public Findings lintPack() {
        Findings findings = new Findings();
        TemplateLint.check(pack, findings);
        return findings;
    }

    @Benchmark
    public Optional<Profile> readProfile() {
        return profiles.read(Sample.PROFILE, new Findings());
    }

    @Benchmark
    public Findings assessProfile() {
        Findings findings = new Findings();
        new Assessment(pack).assess(profile, findings);
        return findings;
    }
}

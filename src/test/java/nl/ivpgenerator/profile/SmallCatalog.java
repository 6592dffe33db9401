package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.CatalogCheck;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.choice.ChoiceReader;
import nl.ivpgenerator.yaml.YamlFile;
import nl.ivpgenerator.yaml.YamlMapping;

/** A catalog with every kind of choice, small enough to know by heart. */
final class SmallCatalog {

    static final ChoiceCatalog CATALOG = read();

    private SmallCatalog() {}

    private static ChoiceCatalog read() {
        Findings findings = new Findings();
        YamlMapping sections =
                YamlFile.parse(text(), "keuzes.yaml", 0, findings).orElseThrow();
        ChoiceCatalog catalog =
                new ChoiceCatalog(new ChoiceReader(findings).sections(sections.entries(), Place.ofFile("keuzes.yaml")));
        CatalogCheck.check(catalog, findings);
        assertThat(findings.sorted()).isEmpty();
        return catalog;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(SmallCatalog.class.getResourceAsStream("keuzes.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

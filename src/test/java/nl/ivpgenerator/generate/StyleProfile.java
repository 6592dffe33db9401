package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;

/** Profiles with the section on house style alone, so that new choices elsewhere do not matter to its tests. */
final class StyleProfile {

    static final TemplatePack PACK =
            PackReader.read(List.of(Path.of("templates/vpt")), new Findings()).orElseThrow();

    private static final ChoiceCatalog CHOICES = new ChoiceCatalog(new GroupChoice(
            PACK.choices().root().description(),
            Map.of("huisstijl", PACK.choices().root().fields().get("huisstijl"))));

    private StyleProfile() {}

    /** The profile {@code stad.yaml} in a folder, with what stands behind {@code huisstijl:}. */
    static Profile of(Path folder, String style, Findings findings) {
        try {
            Path file = Files.writeString(folder.resolve("stad.yaml"), "huisstijl: " + style + "\n");
            return new ProfileReader(CHOICES)
                    .read(file, findings)
                    .orElseThrow(() -> new AssertionError(findings.sorted()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

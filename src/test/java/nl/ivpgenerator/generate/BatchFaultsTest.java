package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.output.OutputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong with one profile of a run, the others get the files that they would have got without it. */
class BatchFaultsTest {

    private static final Scope SCOPE = new Scope(Set.of("normverklaring"), Set.of("md", "docx"), false);
    private static final String SOUND = "gemeente: {naam: X}\nreactie: {termijn: 48-uur}\n";

    @TempDir
    Path folder;

    private List<Path> good = List.of();

    @BeforeEach
    void goodProfiles() throws IOException {
        good = Towns.write(folder, 5);
    }

    @Test
    void everyTroubleStopsItsOwnProfileAlone() throws IOException {
        profile("fout", "gemeente: {naam: X, inwoonrs: 3}\n");
        Path leaving = profile("vertrekt", SOUND);
        profile("dicht", SOUND);
        Path file = Files.createDirectories(folder.resolve("uit")).resolve("dicht");
        Files.writeString(file, "een bestand in plaats van een map");
        profile("diep", SOUND);

        Map<String, Outcome> troubled = outcomes(
                List.of("fout", "weg", "vertrekt", "dicht", "diep"),
                List.of(Shipped.PACK),
                (profile, document, done, total) -> {
                    if (profile.equals("vertrekt")) {
                        delete(leaving);
                    } else if (profile.equals("diep")) {
                        throw new StackOverflowError();
                    }
                });

        assertThat(codes(troubled.get("fout"))).contains("onbekende-keuze");
        assertThat(codes(troubled.get("weg"))).isNotEmpty();
        assertThat(codes(troubled.get("vertrekt"))).as("what was read is made").doesNotContain("bestand-ontbreekt");
        assertThat(cause(troubled.get("dicht"))).isInstanceOf(OutputException.class);
        assertThat(cause(troubled.get("diep"))).isInstanceOf(StackOverflowError.class);
        Files.delete(file);
        Map<String, String> files = new TreeMap<>(FolderBytes.of(folder.resolve("uit")));
        assertThat(files.keySet().removeIf(name -> name.startsWith("vertrekt"))).isTrue();
        assertThat(files).isEqualTo(withoutTrouble(List.of(Shipped.PACK)));
    }

    @Test
    @Tag("slow")
    void aTemplateThatEndsForOthersStopsThatProfileAlone() throws IOException {
        profile("eindeloos", SOUND.replace("X", "Eindeloos"));
        Path block =
                Files.createDirectories(folder.resolve("laag/blokken/norm")).resolve("grens.md.ftl");
        Files.writeString(folder.resolve("laag/pack.yaml"), "naam: laag\nversie: \"1\"\n");
        Files.writeString(
                block,
                "---\nbron: [praktijk]\n---\nDe grens in ${gemeente.naam} is helder."
                        + "<#if gemeente.naam == \"Eindeloos\"><#list 1.. as i><#if i lt 0>x</#if></#list></#if>\n");
        List<Path> packs = List.of(Shipped.PACK, folder.resolve("laag"));

        Map<String, Outcome> troubled = outcomes(List.of("eindeloos"), packs, Progress.NONE);

        assertThat(codes(troubled.get("eindeloos"))).containsExactly("sjabloon-te-lang-bezig");
        assertThat(FolderBytes.of(folder.resolve("uit"))).isEqualTo(withoutTrouble(packs));
    }

    /** What comes of these profiles in the midst of the others, which must all be made. */
    private Map<String, Outcome> outcomes(List<String> names, List<Path> packs, Progress progress) {
        List<Path> all = new ArrayList<>(good);
        names.forEach(name -> all.add(all.size() / 2, folder.resolve(name + ".yaml")));

        List<Outcome> outcomes =
                Many.atOnce(Shipped.generator(packs), Many.request(all, packs, folder.resolve("uit"), SCOPE), progress);

        assertThat(outcomes).extracting(Outcome::profile).containsExactlyElementsOf(all);
        assertThat(outcomes)
                .filteredOn(outcome -> good.contains(outcome.profile()))
                .allMatch(outcome -> outcome instanceof Outcome.Made made
                        && !made.report().files().isEmpty());
        return outcomes.stream()
                .filter(outcome -> !good.contains(outcome.profile()))
                .collect(Collectors.toMap(outcome -> ProfileName.of(outcome.profile()), outcome -> outcome));
    }

    private static List<String> codes(Outcome outcome) {
        return ((Outcome.Made) outcome)
                .report().findings().sorted().stream().map(Finding::code).toList();
    }

    private static Throwable cause(Outcome outcome) {
        return ((Outcome.Failed) outcome).cause();
    }

    /** The files of the good profiles when they are made alone, one by one. */
    private Map<String, String> withoutTrouble(List<Path> packs) throws IOException {
        Path output = folder.resolve("alleen");
        DocumentGenerator generator = Shipped.generator(packs);
        GenerationRequest request = Many.request(good, packs, output, SCOPE);
        good.forEach(profile -> generator.generate(profile, request, Progress.NONE));
        return FolderBytes.of(output);
    }

    private Path profile(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;

/** A small sound pack in a folder, for a test to change. */
public final class PackOnDisk {

    public static final String NORM = """
            norm:
              titel: De norm
              velden:
                toon: {soort: keuze, titel: Toon, waarden: {streng: Streng, mild: Mild}, standaard: mild}
                grenzen: {soort: meerkeuze, titel: Grenzen, waarden: {fysiek: Fysiek, verbaal: Verbaal}}
                dagen: {soort: getal, titel: Dagen, minimum: 1, maximum: 30}
                rollen:
                  soort: lijst
                  titel: Rollen
                  rij:
                    velden:
                      vorm: {soort: keuze, titel: Vorm, waarden: {eigen: Eigen, gedeeld: Gedeeld}}
                      met: {soort: tekst, titel: Met, als: {vorm: gedeeld}}
                leider: {soort: verwijzing, titel: Leider, naar: norm.rollen}
            """;

    public static final String BLOCK = """
            ---
            bron: ["S002: Nazorg"]
            dekt: [maatregelen/norm]
            als: {norm.toon: streng}
            ---
            De norm is streng.
            """;

    public static final String DOCUMENT = """
            naam: Protocol
            titel: Protocol van de gemeente
            doelgroep: medewerkers
            openbaarheid: intern
            volgorde: 10
            onderdelen:
              - id: norm
                titel: Onze norm
                blokken: [norm/kern, {blok: norm/uitleg, vorm: volledig}]
            """;

    private final Path folder;

    private PackOnDisk(Path folder) {
        this.folder = folder;
    }

    /** The sound pack, in an own folder below this one. */
    public static PackOnDisk in(Path folder) {
        return empty(folder.resolve("pak"))
                .with("keuzes/norm.yaml", NORM)
                .with("kennisbank/bronnen.yaml", "S002: {zekerheid: gezien, soort: bron, titel: Handreiking}\n")
                .with("kennisbank/maatregelen.yaml", "norm: {zekerheid: gezien, bron: [S002], naam: Norm}\n")
                .with("documenten/protocol.yaml", DOCUMENT)
                .with("blokken/norm/kern.md.ftl", BLOCK)
                .with("blokken/norm/uitleg.md.ftl", "---\n---\nUitleg.\n");
    }

    /** A layer with nothing in it but its name. */
    public static PackOnDisk empty(Path folder) {
        return new PackOnDisk(folder).with("pack.yaml", "naam: proef\nversie: \"1\"\nsecties: [norm]\n");
    }

    public PackOnDisk with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The pack of these layers, which must be sound. */
    public static TemplatePack sound(PackOnDisk... layers) {
        Findings findings = new Findings();
        Optional<TemplatePack> pack = read(findings, layers);
        assertThat(findings.hasErrors()).as(findings.sorted().toString()).isFalse();
        return pack.orElseThrow();
    }

    /** What reading these layers has to say, without the names of folders above the pack. */
    public static List<String> findings(PackOnDisk... layers) {
        Findings findings = new Findings();
        read(findings, layers);
        String above = layers[0].folder.getParent().toString().replace('\\', '/') + "/";
        return findings.sorted().stream()
                .map(Finding::toString)
                .map(line -> line.replace(above, ""))
                .toList();
    }

    private static Optional<TemplatePack> read(Findings findings, PackOnDisk... layers) {
        return PackReader.read(List.of(layers).stream().map(PackOnDisk::folder).toList(), findings);
    }
}

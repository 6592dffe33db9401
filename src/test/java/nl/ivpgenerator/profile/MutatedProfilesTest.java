package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to a profile, the reader answers with a profile or with findings. The seed is the number of the repetition. */
class MutatedProfilesTest {

    private static final String SOUND = """
            gemeente:
              naam: Voorbeeldstad
              inwoners: 68500
              kernen: [Dorp, Gehucht]
              website: www.voorbeeldstad.nl
              budget: 500
            norm:
              toon: streng
              toelichting: |
                Eerst dit.

                - dan dat
                - en dit
              nadruk: "Altijd"
              reden: >-
                Zo is het
                nu eenmaal.
            melden:
              registratie: nee
              sinds: 2027-02-01
              wegen: {+: [web], -: [balie]}
              bij: baas
            rollen:
              +:
                - {id: boa, naam: boa, vervanger: baas}
                - id: baas
                  bezet: nee
                  waarnemer: Jan
              -: [adviseur]
            """;
    private static final List<String> VALUES = List.of(
            "",
            "~",
            "ja",
            "Nee",
            "[]",
            "{}",
            "[[[a]]]",
            "{+: [a]}",
            "{-: [baas]}",
            "- a",
            "2027-13-01",
            "99999999999999999999",
            "-1",
            "€ 5",
            "\"\\0\"",
            "|",
            "'",
            "*a",
            "&a",
            "!a",
            "{id: a}",
            "[{id: a}, {id: a}]",
            "basis: p.yaml",
            "\u202e",
            "+");
    private static final List<String> KEYS =
            List.of("naam", "norm", "basis", "+", "-", "id", "<<", "rollen", "?", "1", "a.b", "rollen[0]", "''");

    @TempDir
    Path folder;

    @RepeatedTest(5)
    void are_read_or_refused_but_never_break_the_reader(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        int accepted = 0;
        for (int round = 0; round < 400; round++) {
            byte[] mutated = bytes(structure(random), random);
            Path file = Files.write(folder.resolve("p.yaml"), mutated);
            Findings findings = new Findings();
            Optional<Profile> profile = read(file, findings, mutated);
            assertThat(profile.isPresent())
                    .as(new String(mutated, StandardCharsets.UTF_8))
                    .isNotEqualTo(findings.hasErrors());
            accepted += profile.isPresent() ? 1 : 0;
        }
        assertThat(accepted).as("profiles that stayed valid").isBetween(10, 390);
    }

    private static Optional<Profile> read(Path file, Findings findings, byte[] mutated) {
        try {
            return new ProfileReader(SmallCatalog.CATALOG).read(file, findings);
        } catch (RuntimeException e) {
            throw new AssertionError(new String(mutated, StandardCharsets.UTF_8), e);
        }
    }

    /** Changes values and keys, and drops, repeats, moves and indents lines. */
    private static String structure(Random random) {
        List<String> lines = new ArrayList<>(SOUND.lines().toList());
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int colon = line.indexOf(':');
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> lines.set(at, "  " + line);
                case 3 -> lines.set(at, line.stripLeading());
                case 4 -> lines.set(at, line.substring(0, colon + 1) + " " + pick(VALUES, random));
                default ->
                    lines.set(
                            at,
                            " ".repeat(line.length() - line.stripLeading().length())
                                    + pick(KEYS, random)
                                    + line.substring(Math.max(colon, 0)));
            }
        }
        return String.join("\n", lines);
    }

    private static byte[] bytes(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(8) - 5; change > 0 && bytes.length > 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

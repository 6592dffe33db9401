package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.profile.Value.MultiSelected;
import nl.ivpgenerator.profile.Value.Paragraphs;
import nl.ivpgenerator.profile.Value.Piece;
import nl.ivpgenerator.profile.Value.Rows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void gives_every_kind_of_value() throws IOException {
        Profile profile = profile("""
                gemeente:
                  naam: "  Voorbeeldstad "
                  inwoners: 68500
                  kernen: [1.10, "ja"]
                norm: {toon: mild}
                melden: {registratie: nee, sinds: 2027-02-01, wegen: [web, balie], bij: adviseur}
                """);
        assertThat(text(profile, "gemeente.naam")).isEqualTo("Voorbeeldstad");
        assertThat(profile.find("gemeente.inwoners").orElseThrow()).hasFieldOrPropertyWithValue("number", 68500L);
        assertThat(text(profile, "gemeente.kernen[0]")).isEqualTo("1.10");
        assertThat(profile.find("melden.registratie").orElseThrow()).hasFieldOrPropertyWithValue("yes", false);
        assertThat(profile.find("melden.sinds").orElseThrow())
                .hasFieldOrPropertyWithValue("date", LocalDate.of(2027, 2, 1));
        assertThat(((MultiSelected) profile.find("melden.wegen").orElseThrow()).options())
                .extracting("id")
                .containsExactly("web", "balie");
        assertThat(profile.find("melden.bij").orElseThrow()).hasFieldOrPropertyWithValue("id", "adviseur");
    }

    @Test
    void is_named_after_its_file() throws IOException {
        Profile profile = profile("gemeente: {naam: Voorbeeldstad}\n");
        assertThat(profile.name()).isEqualTo("p");
        assertThat(profile.folder()).isEqualTo(folder);
    }

    @Nested
    class Defaults {

        @Test
        void stand_for_what_is_not_there_and_say_so() throws IOException {
            Value toon = profile("gemeente: {naam: Voorbeeldstad}\n")
                    .find("norm.toon")
                    .orElseThrow();
            assertThat(toon.origin().standard()).isTrue();
            assertThat(toon.origin().place().file()).isEqualTo("keuzes.yaml");
        }

        @Test
        void do_not_stand_for_what_is_left_open_on_purpose() throws IOException {
            Profile profile = profile("gemeente: {naam: Voorbeeldstad}\nnorm:\n  toon:\nmelden:\n");
            assertThat(profile.find("norm.toon")).isEmpty();
            assertThat(profile.find("melden.registratie")).isPresent();
        }

        @Test
        void can_be_added_to() throws IOException {
            Profile profile = profile("""
                    gemeente: {naam: Voorbeeldstad}
                    rollen:
                      +: [{id: boa, naam: boa, vervanger: adviseur}, {id: baas, naam: teamleider}]
                    melden: {wegen: {+: [web], -: [balie]}}
                    """);
            Rows roles = (Rows) profile.find("rollen").orElseThrow();
            assertThat(roles.rows()).hasSize(3);
            assertThat(text(profile, "rollen[0].naam")).isEqualTo("teamleider");
            assertThat(roles.origin().standard()).isFalse();
            assertThat(roles.rows()).extracting(row -> row.origin().standard()).containsExactly(false, true, false);
            assertThat(((MultiSelected) profile.find("melden.wegen").orElseThrow()).options())
                    .extracting("id")
                    .containsExactly("web");
        }

        @Test
        void of_a_pack_can_be_checked_by_themselves() {
            new ProfileReader(SmallCatalog.CATALOG).checkDefaults(findings);
            assertThat(findings.sorted()).isEmpty();
        }
    }

    @Nested
    class Conditions {

        @Test
        void free_a_choice_from_being_required() throws IOException {
            assertThat(profile("gemeente: {naam: Voorbeeldstad}\nnorm: {toon: mild}\n")
                            .find("norm.nadruk"))
                    .isEmpty();
        }

        @Test
        void leave_out_a_value_and_all_that_waits_for_it() throws IOException {
            write("gemeente: {naam: Voorbeeldstad}\nnorm: {toon: mild, reden: Zomaar, bewijs: Dit}\n");
            Profile profile = read();
            assertThat(profile.find("norm.reden")).isEmpty();
            assertThat(profile.find("norm.bewijs")).isEmpty();
            assertThat(findings.sorted())
                    .extracting("code")
                    .containsExactly("keuze-niet-van-toepassing", "keuze-niet-van-toepassing");
        }

        @Test
        void in_a_row_are_about_that_row() throws IOException {
            Profile profile = profile("""
                    gemeente: {naam: Voorbeeldstad}
                    rollen:
                    - {id: baas, naam: a, bezet: nee, waarnemer: Jan}
                    - {id: adviseur, naam: b}
                    """);
            assertThat(text(profile, "rollen[0].waarnemer")).isEqualTo("Jan");
        }
    }

    @Test
    void divides_paragraphs_and_lists() throws IOException {
        Profile profile = profile("""
                gemeente: {naam: Voorbeeldstad}
                norm:
                  toelichting: |
                    Eerste alinea,
                    tweede regel.
                    \s
                    Daarna:
                    - een
                    - twee
                      op twee regels

                    Slot
                """);
        assertThat(((Paragraphs) profile.find("norm.toelichting").orElseThrow()).pieces())
                .containsExactly(
                        new Piece(false, List.of("Eerste alinea, tweede regel.")),
                        new Piece(false, List.of("Daarna:")),
                        new Piece(true, List.of("een", "twee op twee regels")),
                        new Piece(false, List.of("Slot")));
    }

    @Test
    void keeps_line_and_history_of_a_value_over_files() throws IOException {
        Files.writeString(folder.resolve("regio.yaml"), "gemeente:\n  naam: Regio\n");
        Profile profile = profile("basis: regio.yaml\ngemeente:\n  naam: Voorbeeldstad\n");
        assertThat(profile.placeOf("gemeente.naam")).isEqualTo(place("p.yaml", 3, 9));
        assertThat(profile.find("gemeente.naam").orElseThrow().origin().replaced())
                .containsExactly(place("regio.yaml", 2, 9));
    }

    private Place place(String name, int line, int column) {
        return new Place(ShownPath.of(folder.resolve(name)), line, column);
    }

    private static String text(Profile profile, String path) {
        return ((Value.Text) profile.find(path).orElseThrow()).text();
    }

    private Profile profile(String yaml) throws IOException {
        write(yaml);
        Profile profile = read();
        assertThat(findings.sorted()).isEmpty();
        return profile;
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("p.yaml"), yaml);
    }

    private Profile read() {
        return new ProfileReader(SmallCatalog.CATALOG)
                .read(folder.resolve("p.yaml"), findings)
                .orElseThrow(() -> new AssertionError(findings.sorted()));
    }
}

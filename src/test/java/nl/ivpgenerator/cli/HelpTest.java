package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void standsInColumnsOfAHundredCharacters() {
        Syntax syntax = new Syntax(
                "maak",
                "BESTAND... [OPTIES]",
                List.of(
                        "Maakt iets.",
                        "Een tweede alinea, die zo lang is dat zij niet op een enkele regel past en dus op de volgende verdergaat."),
                Optional.of(Argument.parameter("BESTAND", Times.AT_LEAST_ONCE, Reading.PATH, "Waaruit.")),
                List.of(
                        Argument.option("--uit", "MAP", Times.AT_MOST_ONCE, Reading.PATH, "De map."),
                        Argument.HELP,
                        Argument.option(
                                "--soort",
                                "SOORT",
                                Times.LISTED,
                                Reading.TEXT,
                                "Alleen deze soorten, met een uitleg die zo lang is dat zij doorloopt op een volgende regel, en wel daar.")),
                List.of("Een laatste regel."));

        assertThat(help(syntax)).isEqualTo("""
                        Gebruik: ivp maak BESTAND... [OPTIES]

                        Maakt iets.
                        Een tweede alinea, die zo lang is dat zij niet op een enkele regel past en dus op de volgende
                        verdergaat.

                        Wat u opgeeft:
                              BESTAND...   Waaruit.

                        Opties:
                              --uit=MAP    De map.
                          -h, --help       Toont deze uitleg.
                              --soort=SOORT[,SOORT...]
                                           Alleen deze soorten, met een uitleg die zo lang is dat zij doorloopt op een
                                             volgende regel, en wel daar.

                        Een laatste regel.
                        """);
    }

    @Test
    void ofTheProgramNamesEveryCommand() {
        assertThat(help(IvpCommand.SYNTAX).lines())
                .containsSequence("", "Opdrachten:", "  genereer    Maakt de documenten van elk profiel.")
                .contains("  help        Toont de uitleg bij een opdracht.");
    }

    private static String help(Syntax syntax) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new Help(new PrintStream(said, true, StandardCharsets.UTF_8)).print(syntax);
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

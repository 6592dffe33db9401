package nl.ivpgenerator.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.SchemaWriter;
import nl.ivpgenerator.profile.ProfileSkeleton;

/** {@code ivp nieuw}. */
final class NewCommand implements Callable<Integer> {

    static final String NAME = "nieuw";

    private static final Argument<Path> PROFILE = Argument.parameter(
            "PROFIEL",
            Times.ONCE,
            Reading.PATH,
            "Het bestand dat er moet komen, bijvoorbeeld policy-profiles/mijnstad.yaml. De naam wordt ook die van de map met documenten.");

    private static final Argument<String> EXAMPLE = Argument.option(
            "--voorbeeld",
            "NAAM",
            Times.AT_MOST_ONCE,
            Reading.TEXT,
            "Begint met een meegeleverd voorbeeld in plaats van leeg.");

    private static final Argument<Boolean> BRIEF = Argument.flag(
            "--kort",
            "Alleen de keuzes die verplicht zijn of die anders als 'nog in te vullen' in de documenten komen.");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "PROFIEL [OPTIES]",
                    "Maakt een nieuw profiel, met bij elke keuze de uitleg en de standaardwaarde, en zet het schema voor editors ernaast.",
                    "Bestaande bestanden blijven altijd staan.")
            .withParameter(PROFILE)
            .withOptions(EXAMPLE, BRIEF);

    private static final String EXTENSION = ".yaml";
    static final String SCHEMA = "profiel.schema.json";

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final Path profile;
    private final Optional<String> example;
    private final boolean brief;

    NewCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.profile = arguments.the(PROFILE);
        this.example = arguments.one(EXAMPLE);
        this.brief = arguments.has(BRIEF);
    }

    @Override
    public Integer call() throws IOException {
        if (brief && example.isPresent()) {
            throw new WrongUse("kies --kort of --voorbeeld, niet allebei.");
        }
        Path file = checked(profile);
        Optional<TemplatePack> pack = common.pack();
        if (pack.isEmpty()) {
            return ExitCode.FAULTS;
        }
        if (example.isEmpty()) {
            ProfileSkeleton skeleton = new ProfileSkeleton(pack.get().choices());
            write(file, (brief ? skeleton.brief() : skeleton).write(name(file)));
        } else {
            new ExampleProfile(surroundings, example.get()).copyTo(file).forEach(this::report);
        }
        writeSchema(file.resolveSibling(SCHEMA), SchemaWriter.write(pack.get().choices()));
        if (!common.quiet()) {
            surroundings
                    .err()
                    .println("Vul het profiel in en kijk daarna wat er nog ontbreekt: ivp controleer "
                            + ShownPath.of(file) + common.layersAsWritten());
        }
        return ExitCode.DONE;
    }

    private Path checked(Path asked) {
        if (asked.getFileName() == null || asked.toString().isEmpty()) {
            throw new WrongUse("geef het profiel een naam, bijvoorbeeld policy-profiles/mijnstad.yaml.");
        }
        Path file =
                asked.toString().endsWith(EXTENSION) ? asked : asked.resolveSibling(asked.getFileName() + EXTENSION);
        String name = name(file);
        String plain = plain(name);
        if (!name.equals(plain)) {
            throw new WrongUse(
                    "'" + name + "' kan geen naam van een profiel zijn: gebruik kleine letters, cijfers en koppeltekens"
                            + (plain.isEmpty() ? "." : ", bijvoorbeeld '" + plain + "'."));
        }
        if (Files.exists(file)) {
            throw new WrongUse("'" + ShownPath.of(file) + "' bestaat al en blijft staan. Kies een andere naam.");
        }
        return file;
    }

    /** The comment by which an editor finds the schema. */
    static String schemaLine(String schema) {
        return "# yaml-language-server: $schema=" + schema;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private void writeSchema(Path file, String schema) throws IOException {
        if (!Files.exists(file)) {
            write(file, schema);
        } else if (!holds(file, schema.getBytes(StandardCharsets.UTF_8))) {
            surroundings
                    .err()
                    .println("'" + ShownPath.of(file)
                            + "' stond er al, met andere inhoud, en is niet vervangen. Vernieuwen kan met: ivp schema"
                            + common.layersAsWritten() + " > " + ShownPath.of(file));
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private void write(Path file, String text) throws IOException {
        NewFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        report(file);
    }

    private void report(Path file) {
        surroundings.out().println(ResultLine.of(file, "nieuw"));
    }
}

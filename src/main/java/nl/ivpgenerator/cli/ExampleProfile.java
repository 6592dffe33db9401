package nl.ivpgenerator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A shipped example as the start of a new profile, with the files that it names: profiles below it and pictures. */
final class ExampleProfile {

    /** The first line of a profile; the group is the part of the schema that it names, if any. */
    private static final Pattern SCHEMA_LINE =
            Pattern.compile("(?m)^# yaml-language-server: \\$schema=[^#\\r\\n]*(#.*)?$");

    private static final Pattern NAMED_FILE =
            Pattern.compile("(?m)^\\s*(?:basis|bestand):\\s*[\"']?([^\"'#\\s][^\"'#\\n]*?)[\"']?\\s*(?:#.*)?$");

    private final Surroundings surroundings;
    private final String name;

    ExampleProfile(Surroundings surroundings, String name) {
        this.surroundings = surroundings;
        this.name = name;
    }

    /**
     * Copies the example and what it needs; files that are there already stay as they are.
     *
     * @return the files that were written
     */
    List<Path> copyTo(Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        copy(source(), file, file.toAbsolutePath().resolveSibling(""), written);
        return written;
    }

    private Path source() {
        List<String> known = names();
        if (!known.contains(name)) {
            throw new WrongUse(Unknown.sentence("het voorbeeld '" + name + "'", name, known));
        }
        return surroundings.examples().resolve(name + ".yaml");
    }

    private List<String> names() {
        if (!Files.isDirectory(surroundings.examples())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(surroundings.examples())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void copy(Path from, Path to, Path schemaFolder, List<Path> written) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        if (!from.toString().endsWith(".yaml")) {
            NewFile.write(to, Files.readAllBytes(from));
            written.add(to);
            return;
        }
        String text = Files.readString(from);
        NewFile.write(to, withSchema(text, to, schemaFolder).getBytes(StandardCharsets.UTF_8));
        written.add(to);
        Matcher named = NAMED_FILE.matcher(text);
        while (named.find()) {
            Path other = from.resolveSibling(named.group(1));
            if (Files.isRegularFile(other)) {
                copy(other, to.resolveSibling(named.group(1)), schemaFolder, written);
            }
        }
    }

    private static String withSchema(String text, Path file, Path schemaFolder) {
        Path schema = file.toAbsolutePath().resolveSibling("").relativize(schemaFolder.resolve(NewCommand.SCHEMA));
        String line = NewCommand.schemaLine(schema.toString().replace('\\', '/'));
        Matcher existing = SCHEMA_LINE.matcher(text);
        if (!existing.find()) {
            return line + "\n" + text;
        }
        String part = existing.group(1) == null ? "" : existing.group(1);
        return existing.replaceFirst(Matcher.quoteReplacement(line + part));
    }
}

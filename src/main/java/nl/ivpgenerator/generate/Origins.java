package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.output.GenerationRecord.Input;
import nl.ivpgenerator.output.GenerationRecord.Origin;
import nl.ivpgenerator.output.GenerationRecord.Pack;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;

/** What documents were made from: program, profile files and packs, each with its hash. */
final class Origins {

    private Origins() {}

    static Origin of(TemplatePack pack, Profile profile) {
        RelativePlaces places = new RelativePlaces(pack, profile);
        List<Input> inputs = files(profile).stream()
                .map(file -> new Input(places.file(file), hash(Path.of(file))))
                .toList();
        List<Pack> packs = pack.layers().stream()
                .map(layer -> new Pack(layer.name(), layer.version(), layer.hash()))
                .toList();
        return new Origin(ProgramVersion.NUMBER, inputs, packs);
    }

    /** The profile's own file first, then those that it builds on. */
    private static Set<String> files(Profile profile) {
        Set<String> files = new LinkedHashSet<>();
        files.add(profile.place().file());
        values(profile.root())
                .map(Value::origin)
                .filter(origin -> !origin.standard())
                .flatMap(origin -> Stream.concat(Stream.of(origin.place()), origin.replaced().stream()))
                .map(Place::file)
                .sorted()
                .forEach(files::add);
        return files;
    }

    private static Stream<Value> values(Value value) {
        if (value instanceof Value.Group group) {
            return group.fields().values().stream().flatMap(Origins::values);
        }
        return value instanceof Value.Rows rows
                ? Stream.concat(Stream.of(value), rows.rows().stream().flatMap(Origins::values))
                : Stream.of(value);
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

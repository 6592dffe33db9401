package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

/** What documents were made from: program, packs, and the profile with every file it names, each with its hash. */
final class Origins {

    /** The choices that name a file. */
    private static final List<String> NAMED = List.of(LogoReader.FILE, WordTemplateReader.FILE);

    private Origins() {}

    static Origin of(TemplatePack pack, Profile profile) {
        RelativePlaces places = new RelativePlaces(pack, profile);
        List<Input> inputs = files(profile).stream()
                .filter(file -> !places.isOfPack(file)) // the pack has a hash of its own
                .map(file -> new Input(places.file(file), hash(Path.of(file))))
                .toList();
        return origin(pack, inputs);
    }

    /**
     * What would be written now from the files of an earlier record.
     *
     * @return nothing when one of the files is gone
     */
    static Optional<Origin> again(TemplatePack pack, Path profile, Origin earlier) {
        List<Input> inputs = new ArrayList<>();
        for (Input input : earlier.profile()) {
            Path file = profile.resolveSibling(input.file());
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            inputs.add(new Input(input.file(), hash(file)));
        }
        return Optional.of(origin(pack, inputs));
    }

    private static Origin origin(TemplatePack pack, List<Input> inputs) {
        List<Pack> packs = pack.layers().stream()
                .map(layer -> new Pack(layer.name(), layer.version(), layer.hash()))
                .toList();
        return new Origin(ProgramVersion.BUILD, inputs, packs);
    }

    /** The profile's own file first, then those that it builds on, then the logo and the Word template. */
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
        NAMED.stream()
                .map(choice -> ProfileFile.text(profile, choice))
                .filter(name -> !name.isEmpty())
                .map(profile.folder()::resolve)
                .filter(Files::isRegularFile) // its readers tell of one that is not there
                .map(Path::toString)
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

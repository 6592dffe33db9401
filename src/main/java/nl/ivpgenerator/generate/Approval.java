package nl.ivpgenerator.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.TemplatePack.Layer;

/**
 * Remembers of the last packs that this build of the program found no fault in their templates: looking costs more than making a document. What is not
 * remembered, for lack of a folder to write in, is looked at again.
 */
public final class Approval {

    /** Remembers nothing. */
    public static final Approval NONE = new Approval(Optional.empty());

    private static final String FILE = "sjablonen-goedgekeurd";

    private final Optional<Path> file;

    private Approval(Optional<Path> file) {
        this.file = file;
    }

    /** Remembers in a folder of the program. */
    public static Approval in(Path folder) {
        return new Approval(Optional.of(folder.resolve(FILE)));
    }

    boolean covers(TemplatePack pack) {
        try {
            return file.isPresent() && Files.readString(file.get()).equals(key(pack));
        } catch (IOException absent) {
            return false;
        }
    }

    void give(TemplatePack pack) {
        file.ifPresent(place -> write(place, key(pack)));
    }

    /** In one step, because another run may be reading. */
    private static void write(Path place, String key) {
        try {
            Path draft = Files.createTempFile(place.getParent(), FILE, null);
            Files.writeString(draft, key);
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            return;
        }
    }

    private static String key(TemplatePack pack) {
        String read = Stream.concat(
                        Stream.of(ProgramVersion.BUILD), pack.layers().stream().map(Layer::hash))
                .collect(Collectors.joining("\n"));
        return Sha256.of(read.getBytes(StandardCharsets.UTF_8));
    }
}

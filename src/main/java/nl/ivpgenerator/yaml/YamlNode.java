package nl.ivpgenerator.yaml;

import java.util.List;
import nl.ivpgenerator.finding.Place;

/** A piece of a YAML file as its writer wrote it: nothing is converted, every piece knows its place. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlListEdit {

    /** Where the piece starts, in the file that had the last word. */
    Place place();

    /** The places in the underlying files that this piece replaced, the nearest first; empty without {@code basis}. */
    List<Place> history();

    /** What a user calls this kind of piece: "een tekst", "een lijst" or "een groep sleutels". */
    String dutchKind();
}

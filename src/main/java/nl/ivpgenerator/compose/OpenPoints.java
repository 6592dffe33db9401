package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.compose.model.OpenChoice;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Rows;
import nl.ivpgenerator.yaml.Naming;

/**
 * What a municipality still has to look at after its documents were made.
 *
 * @param fillIns open choices that the documents ask for and that are not filled in
 * @param defaults values in the documents that nobody chose; a default list or row counts once, and so does a field over all rows
 * @param unread values of the profile that no text and no condition uses; only meaningful when all documents were made
 */
public record OpenPoints(List<Point> fillIns, List<Point> defaults, List<Point> unread) {

    /**
     * @param title the choice's title
     * @param place the profile for a fill-in, the pack's line for a default, the profile's line for what nothing reads
     */
    public record Point(String path, String title, Place place) {}

    public OpenPoints {
        fillIns = List.copyOf(fillIns);
        defaults = List.copyOf(defaults);
        unread = List.copyOf(unread);
    }

    /** Of a part of the documents, which can not tell what nothing reads. */
    public static OpenPoints ofSome(Collection<ComposedDocument> documents, Profile profile, TemplatePack pack) {
        return of(read(documents), profile, pack, List.of());
    }

    /**
     * Of all documents of a profile.
     *
     * @param readElsewhere sections that are used outside the documents' text, for example {@code huisstijl}
     */
    public static OpenPoints ofAll(
            Collection<ComposedDocument> documents, Profile profile, TemplatePack pack, Set<String> readElsewhere) {
        Set<String> read = read(documents);
        return of(read, profile, pack, UnreadValues.of(read, documents, profile, pack, readElsewhere));
    }

    private static OpenPoints of(Set<String> read, Profile profile, TemplatePack pack, List<Point> unread) {
        return new OpenPoints(fillIns(read, profile, pack.choices()), defaults(read, profile), unread);
    }

    private static Set<String> read(Collection<ComposedDocument> documents) {
        Set<String> read = new TreeSet<>();
        documents.forEach(document -> collect(document, read));
        return read;
    }

    private static void collect(ComposedDocument document, Set<String> into) {
        document.readings().stream().map(Reading::path).forEach(into::add);
        document.parts().stream()
                .flatMap(OpenPoints::blocks)
                .flatMap(block -> block.readings().stream())
                .map(Reading::path)
                .forEach(into::add);
    }

    static Stream<ComposedBlock> blocks(ComposedPart part) {
        return Stream.concat(part.blocks().stream(), part.parts().stream().flatMap(OpenPoints::blocks));
    }

    private static List<Point> fillIns(Set<String> read, Profile profile, ChoiceCatalog choices) {
        List<Point> points = new ArrayList<>();
        for (String path : read) {
            Optional<Choice> choice = choices.find(Naming.withoutRows(path));
            if (choice.isPresent() && isAbsent(profile.find(path)) && OpenChoice.is(choice.get(), path, profile)) {
                points.add(new Point(path, choice.get().description().title(), profile.place()));
            }
        }
        return points;
    }

    private static boolean isAbsent(Optional<Value> value) {
        return value.isEmpty()
                || value.get() instanceof Rows rows && rows.rows().isEmpty()
                || value.get() instanceof Value.MultiSelected several
                        && several.options().isEmpty();
    }

    private static List<Point> defaults(Set<String> read, Profile profile) {
        Map<String, Point> points = new TreeMap<>();
        for (String path : read) {
            standard(path, profile).ifPresent(point -> points.putIfAbsent(point.path(), point));
        }
        return List.copyOf(points.values());
    }

    /** The point for a default: the whole list or row when that is one, otherwise the value; for all rows together. */
    private static Optional<Point> standard(String path, Profile profile) {
        int row = path.indexOf('[');
        if (row < 0) {
            return point(path, path, path, profile);
        }
        String list = path.substring(0, row);
        String wholeRow = path.substring(0, path.indexOf(']') + 1);
        return point(list, list, list, profile)
                .or(() -> point(wholeRow, wholeRow, list, profile))
                .or(() -> point(path, Naming.withoutRows(path), path, profile));
    }

    /**
     * @param shown the path in the point
     * @param titled the path of the value whose choice has the title
     */
    private static Optional<Point> point(String path, String shown, String titled, Profile profile) {
        return profile.find(path)
                .filter(value -> value.origin().standard())
                .map(value -> new Point(
                        shown,
                        profile.find(titled)
                                .orElse(value)
                                .choice()
                                .description()
                                .title(),
                        value.origin().place()));
    }
}

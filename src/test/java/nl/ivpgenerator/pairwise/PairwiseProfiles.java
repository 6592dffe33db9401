package nl.ivpgenerator.pairwise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ivpgenerator.json.JsonWriter;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** Profiles in which every pair of choices of a catalog stands together at least once. */
public final class PairwiseProfiles {

    private static final long SEED = 4;

    private final List<Factor> factors;
    private final CoveringArray array;
    private final List<int[]> settings = new ArrayList<>();
    private final SettingProfile writer;

    private PairwiseProfiles(ChoiceCatalog catalog) {
        this.factors = Factors.of(catalog);
        this.array = new CoveringArray(factors, SEED);
        this.writer = new SettingProfile(catalog, array, standardRows(catalog), SEED);
    }

    /** All of them, or the first {@code most}. */
    public static PairwiseProfiles of(ChoiceCatalog catalog, int most) {
        PairwiseProfiles profiles = new PairwiseProfiles(catalog);
        Optional<int[]> next = profiles.array.next();
        while (next.isPresent() && profiles.settings.size() < most) {
            profiles.settings.add(next.get());
            next = profiles.array.next();
        }
        return profiles;
    }

    public int size() {
        return settings.size();
    }

    /** How many pairs these profiles hold without the ones that were refused. */
    public String coverage(Set<Integer> refused) {
        PairTable kept = new PairTable(factors);
        for (int number = 0; number < settings.size(); number++) {
            if (!refused.contains(number)) {
                kept.cover(settings.get(number));
            }
        }
        int possible = kept.all() - array.excludedPairs();
        return settings.size() + " profiles, of which rules refuse " + refused.size() + "; the others hold "
                + (kept.all() - kept.open()) + " of " + possible + " pairs; " + array.excludedPairs()
                + " pairs exclude each other";
    }

    /** Writes them all, so that they can be read in any order. */
    public void write(Path folder) throws IOException {
        for (int number = 0; number < settings.size(); number++) {
            Files.writeString(file(folder, number), JsonWriter.write(writer.of(settings.get(number))));
        }
    }

    public static Path file(Path folder, int number) {
        return folder.resolve("paar-" + number + ".yaml");
    }

    private static Map<String, List<String>> standardRows(ChoiceCatalog catalog) {
        Map<String, List<String>> ids = new TreeMap<>();
        for (String path : catalog.paths()) {
            Choice choice = catalog.find(path).orElseThrow();
            if (choice instanceof ListChoice list
                    && list.identified()
                    && list.description().standard().isPresent()) {
                ids.put(
                        path,
                        ((YamlSequence) list.description().standard().orElseThrow())
                                .items().stream()
                                        .map(row ->
                                                ((YamlMapping) row).value("id").orElseThrow())
                                        .map(id -> ((YamlScalar) id).text())
                                        .toList());
            }
        }
        return ids;
    }
}

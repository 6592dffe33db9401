package nl.ivpgenerator.pack.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.json.JsonWriter;

/**
 * Writes the JSON Schema (2020-12) of a profile, for editors, forms and other tools. It says less than the program checks: references, unique
 * ids, conditions and what a profile takes from its basis are not in it. A profile with {@code basis} need not be complete, so required keys
 * are asked only of a profile without.
 */
public final class SchemaWriter {

    private static final String BASIS = "basis";

    private SchemaWriter() {}

    public static String write(ChoiceCatalog catalog) {
        KindSchema kinds = new KindSchema();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(BASIS, basis());
        catalog.root().fields().forEach((key, section) -> properties.put(key, kinds.of(section, key)));

        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Profiel van een gemeente");
        root.put("description", "De keuzes waarmee de documenten van een gemeente worden gemaakt.");
        root.put("type", "object");
        root.put("properties", properties);
        root.put("additionalProperties", false);
        root.put("errorMessage", "Hier horen alleen de secties van een profiel.");
        root.put("if", Map.of("required", List.of(BASIS)));
        root.put("else", KindSchema.demands(catalog.root()));
        root.put("$defs", kinds.definitions());
        return JsonWriter.write(root);
    }

    private static Map<String, Object> basis() {
        Map<String, Object> basis = new LinkedHashMap<>();
        basis.put("title", "Basis");
        basis.put("description", "Het profiel waarop dit profiel voortbouwt, bijvoorbeeld basis/regio-voorbeeld.yaml.");
        basis.put("type", "string");
        basis.put("minLength", 1);
        return basis;
    }
}

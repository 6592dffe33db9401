package nl.ivpgenerator.pack.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.json.JsonWriter;

/**
 * Writes the JSON Schema (2020-12) of a profile, for editors, forms and other tools. It says less than the program checks: references, unique
 * ids, conditions and what a profile takes from its basis are not in it. A profile with {@code basis} need not be complete, so required keys
 * are asked only of a profile without. A profile that only serves as basis for others names {@code #/$defs/deel}, which asks none.
 */
public final class SchemaWriter {

    private static final String TITLE = "Profiel van een gemeente";
    private static final String BASIS = "basis";

    /** The definition of a profile that need not be complete; profiles name it in their first line. */
    private static final String PARTIAL = "deel";

    private SchemaWriter() {}

    public static String write(ChoiceCatalog catalog) {
        KindSchema kinds = new KindSchema();
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(PARTIAL, partial(catalog, kinds));
        definitions.putAll(kinds.definitions());

        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", TITLE);
        root.put("$ref", "#/$defs/" + PARTIAL);
        root.put("if", Map.of("required", List.of(BASIS)));
        root.put("else", KindSchema.demands(catalog.root()));
        root.put("$defs", definitions);
        return JsonWriter.write(root);
    }

    private static Map<String, Object> partial(ChoiceCatalog catalog, KindSchema kinds) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(BASIS, basis());
        catalog.root().fields().forEach((key, section) -> properties.put(key, kinds.of(section, key)));
        Map<String, Object> partial = new LinkedHashMap<>();
        partial.put("title", TITLE);
        partial.put("description", "De keuzes waarmee de documenten van een gemeente worden gemaakt.");
        partial.put("type", "object");
        partial.put("properties", properties);
        partial.put("additionalProperties", false);
        // The YAML language server lays a named part over the root: an own "if" keeps the root's demands out.
        partial.put("if", true);
        partial.put("errorMessage", "Hier horen alleen de secties van een profiel.");
        return partial;
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

package nl.ivpgenerator.render.insertion;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.render.office.WordNames;

/** Gives XML that is put into another file the names of its namespaces itself, whatever prefixes that file uses. */
final class Declared {

    private static final Map<String, String> PREFIXES = prefixes();
    private static final String BOXES = "w14";

    private Declared() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("w", WordNames.MAIN);
        prefixes.put("r", WordNames.RELATIONS);
        prefixes.put("mc", Names.COMPATIBILITY);
        prefixes.put(BOXES, "http://schemas.microsoft.com/office/word/2010/wordml");
        return prefixes;
    }

    /** The same elements of WordprocessingML, each with the prefixes that it needs; older readers may pass over what is newer than the standard. */
    static String word(String xml) {
        StringBuilder wrapped = new StringBuilder("<x");
        PREFIXES.forEach((prefix, uri) -> wrapped.append(declaration(prefix, uri)));
        String start = wrapped.append('>').toString();
        SourceXml source = SourceXml.of((start + xml + "</x>").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        StringBuilder out = new StringBuilder();
        for (Node element : source.root().children()) {
            String text = source.text().substring(element.start(), element.end());
            int name = ("w:" + element.name().getLocalPart()).length() + 1;
            out.append(text, 0, name).append(declarations(text)).append(text.substring(name));
        }
        return out.toString();
    }

    private static String declarations(String text) {
        boolean boxes = text.contains("<" + BOXES + ":");
        StringBuilder out = new StringBuilder();
        PREFIXES.forEach((prefix, uri) -> {
            boolean used = text.contains("<" + prefix + ":") || text.contains(" " + prefix + ":");
            if (used || (boxes && uri.equals(Names.COMPATIBILITY))) {
                out.append(declaration(prefix, uri));
            }
        });
        return boxes ? out + " mc:Ignorable=\"" + BOXES + "\"" : out.toString();
    }

    private static String declaration(String prefix, String uri) {
        return " xmlns:" + prefix + "=\"" + uri + "\"";
    }

    /** The same elements without prefix, in this namespace. */
    static String plain(String xml, String namespace) {
        return xml.replaceAll("<([A-Z][A-Za-z]*) ", "<$1 xmlns=\"" + namespace + "\" ");
    }
}

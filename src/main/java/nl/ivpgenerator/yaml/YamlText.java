package nl.ivpgenerator.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML on one line, with quotes only where a reader could take the text for something else. */
public final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ./_%€()-]*[\\p{L}\\p{N}./_%€)])?");
    private static final Set<String> WORDS_OF_YAML = Set.of("null", "true", "false", "yes", "no", "on", "off");

    private YamlText() {}

    /** A value in the form that fits behind {@code key: }; an open value gives nothing. */
    public static String line(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isEmpty() ? "" : text(scalar.text());
        }
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(YamlText::line).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry ->
                            text(entry.getKey()) + ": " + line(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException(node.dutchKind());
    }

    /** A text, in double quotes when it needs them. */
    public static String text(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}

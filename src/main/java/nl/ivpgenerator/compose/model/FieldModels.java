package nl.ivpgenerator.compose.model;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The free fields of a fact: texts, lists and groups as written. */
final class FieldModels {

    private FieldModels() {}

    /** Null for what is absent or left empty. */
    static @Nullable TemplateModel of(@Nullable YamlNode node, String path, ReadingLog log) {
        if (node instanceof YamlSequence sequence) {
            log.read(path);
            return new ListModel(
                    sequence.items().size(), index -> of(sequence.items().get(index), path + "[" + index + "]", log));
        }
        if (node instanceof YamlMapping mapping) {
            return new Fields(mapping, path, log);
        }
        if (node instanceof YamlScalar scalar && !scalar.isEmpty()) {
            log.read(path);
            return new SimpleScalar(scalar.text().strip());
        }
        log.readAbsent(path);
        return null;
    }

    private record Fields(YamlMapping mapping, String path, ReadingLog log) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String key) {
            return of(mapping.value(key).orElse(null), path + "." + key, log);
        }

        @Override
        public boolean isEmpty() {
            return mapping.entries().isEmpty();
        }
    }
}

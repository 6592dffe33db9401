package nl.ivpgenerator.compose.model;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.TreeSet;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.profile.Value;
import org.jspecify.annotations.Nullable;

/** A group or row of the profile: the names of its choices and no others. */
final class GroupModel implements TemplateHashModel {

    private final Map<String, Value> values;
    private final Map<String, Choice> choices;
    private final String path;
    private final ProfileModels models;

    GroupModel(Map<String, Value> values, Map<String, Choice> choices, String path, ProfileModels models) {
        this.values = values;
        this.choices = choices;
        this.path = path;
        this.models = models;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Value value = values.get(key);
        Choice choice = value == null ? choices.get(key) : value.choice();
        if (choice == null) {
            TreeSet<String> known = new TreeSet<>(choices.keySet());
            known.addAll(values.keySet());
            throw Names.unknown(key, path, known);
        }
        return models.field(value, choice, path + "." + key);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}

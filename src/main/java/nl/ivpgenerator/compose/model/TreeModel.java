package nl.ivpgenerator.compose.model;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plain facts that are no values of the profile: texts, lists and groups. Their reading is not noted; an empty text counts as absent. */
public final class TreeModel implements TemplateHashModel {

    private final String path;
    private final Map<String, ?> members;

    private TreeModel(String path, Map<String, ?> members) {
        this.path = path;
        this.members = members;
    }

    /**
     * @param path the name in templates, for messages
     * @param members texts, lists and maps of these
     */
    public static TreeModel of(String path, Map<String, ?> members) {
        return new TreeModel(path, members);
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object member = members.get(key);
        if (member == null) {
            throw Names.unknown(key, path, new TreeSet<>(members.keySet()));
        }
        return model(path + "." + key, member);
    }

    private static @Nullable TemplateModel model(String path, Object member) {
        if (member instanceof Map<?, ?> group) {
            @SuppressWarnings("unchecked")
            Map<String, ?> named = (Map<String, ?>) group;
            return new TreeModel(path, named);
        }
        if (member instanceof List<?> list) {
            return new ListModel(list.size(), index -> model(path, list.get(index)));
        }
        String text = member.toString();
        return text.isEmpty() ? null : new SimpleScalar(text);
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }
}

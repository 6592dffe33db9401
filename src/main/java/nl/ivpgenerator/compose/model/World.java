package nl.ivpgenerator.compose.model;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.TreeSet;
import nl.ivpgenerator.pack.choice.Choice;
import org.jspecify.annotations.Nullable;

/** All names at the top of a template: the sections of the profile, {@code kennis}, {@code document} and the language helpers. */
public final class World implements TemplateHashModel {

    private final Map<String, TemplateModel> others;
    private final Map<String, Choice> sections;
    private final ProfileModels profile;

    /**
     * @param sections the choices of the sections, by name
     * @param others the other names
     */
    public World(Map<String, Choice> sections, ProfileModels profile, Map<String, TemplateModel> others) {
        this.sections = Map.copyOf(sections);
        this.profile = profile;
        this.others = Map.copyOf(others);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        TemplateModel other = others.get(name);
        if (other != null) {
            return other;
        }
        Choice section = sections.get(name);
        if (section != null) {
            return profile.section(section);
        }
        TreeSet<String> known = new TreeSet<>(others.keySet());
        known.addAll(sections.keySet());
        throw Names.unknown(name, "", known);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

package nl.ivpgenerator.compose.model;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.ivpgenerator.compose.template.TemplateFault;
import nl.ivpgenerator.pack.knowledge.Certainty;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** {@code kennis}: the subjects, each a hash by id and a list of facts. A fact that is uncertain gives nothing but its id. */
public record KnowledgeModel(KnowledgeBase knowledge, ReadingLog log) implements TemplateHashModel {

    /** The name of all facts in templates, and the start of their paths in readings. */
    public static final String NAME = "kennis";

    public static final String ID = "id";
    public static final String CERTAINTY = "zekerheid";

    @Override
    public TemplateModel get(String subject) throws TemplateModelException {
        if (!knowledge.subjects().containsKey(subject)) {
            throw Names.unknown(
                    subject, NAME, new TreeSet<>(knowledge.subjects().keySet()));
        }
        return new Subject(NAME + "." + subject, knowledge.subject(subject), log);
    }

    @Override
    public boolean isEmpty() {
        return knowledge.subjects().isEmpty();
    }

    /** The facts of a file. */
    private record Subject(String path, Map<String, Fact> facts, ReadingLog log)
            implements TemplateHashModel, TemplateSequenceModel {

        @Override
        public TemplateModel get(String id) throws TemplateModelException {
            Fact fact = facts.get(id);
            if (fact == null) {
                throw Names.unknown(id, path, facts.keySet());
            }
            return model(fact);
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            List<Fact> all = List.copyOf(facts.values());
            return index < all.size() ? model(all.get(index)) : null;
        }

        private FactModel model(Fact fact) {
            return new FactModel(path + "." + fact.id(), fact, facts.values(), log);
        }

        @Override
        public int size() {
            return facts.size();
        }

        @Override
        public boolean isEmpty() {
            return facts.isEmpty();
        }
    }

    /** One fact. */
    private record FactModel(String path, Fact fact, Collection<Fact> siblings, ReadingLog log)
            implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            if (key.equals(ID)) {
                return new SimpleScalar(fact.id());
            }
            if (key.equals(CERTAINTY)) {
                return new SimpleScalar(fact.certainty().dutch());
            }
            if (fact.certainty() == Certainty.UNCERTAIN) {
                throw new TemplateFault(
                        "onzeker-feit",
                        "'" + path + "' heeft zekerheid 'onzeker' en mag niet in een document.",
                        "Zoek het feit na en zet er dan 'gezien' of 'bekend' bij.");
            }
            YamlNode node = fact.fields().value(key).orElse(null);
            if (node == null) {
                mustExist(key);
            }
            return FieldModels.of(node, path + "." + key, log);
        }

        private void mustExist(String key) throws TemplateFault {
            TreeSet<String> known = new TreeSet<>(List.of(ID, CERTAINTY));
            siblings.forEach(sibling -> known.addAll(sibling.fields().keys()));
            if (!known.contains(key)) {
                throw Names.unknown(key, path, known);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}

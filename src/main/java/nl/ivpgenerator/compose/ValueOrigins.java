package nl.ivpgenerator.compose;

import java.util.List;
import nl.ivpgenerator.compose.Provenance.ValueOrigin;
import nl.ivpgenerator.compose.model.KnowledgeModel;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.yaml.YamlNode;

/** Finds who chose a value, by the path under which it was read. */
record ValueOrigins(Profile profile, KnowledgeBase knowledge) {

    private static final String FACTS = KnowledgeModel.NAME + ".";

    ValueOrigin of(String path) {
        if (path.startsWith(FACTS)) {
            return new ValueOrigin(path, fact(path.split("[.\\[]", -1)), false, List.of());
        }
        Value.Origin origin = profile.find(path).map(Value::origin).orElse(null);
        return origin == null
                ? new ValueOrigin(path, profile.place(), false, List.of())
                : new ValueOrigin(path, origin.place(), origin.standard(), origin.replaced());
    }

    /** @param steps {@code kennis}, the subject, the fact and its field */
    private Place fact(String[] steps) {
        Fact fact = steps.length < 3 ? null : knowledge.subject(steps[1]).get(steps[2]);
        if (fact == null) {
            return profile.place();
        }
        return steps.length < 4
                ? fact.fields().place()
                : fact.fields()
                        .value(steps[3])
                        .map(YamlNode::place)
                        .orElse(fact.fields().place());
    }
}

package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.generate.Shipped;
import org.junit.jupiter.api.Test;

class SetFactsTest {

    /** Else a template would pass the check at load and fail with a profile, or the other way round. */
    @Test
    void theFactsHaveTheNamesThatTemplatesAreCheckedAgainst() {
        DocumentSet set = new SetComposer(Shipped.generator().pack())
                .compose(Shipped.PROFILES.resolve("s-hertogenbosch-2015.yaml"), Set.of(), new Findings())
                .orElseThrow();
        Map<String, Object> facts = SetFacts.of(
                set.documents().stream().map(made -> made.composed()).toList(),
                set.profile(),
                set.pack(),
                Set.of("pdf"));

        List<String> differences = new ArrayList<>();
        compare("stukken", SetFacts.shape(set.pack()), facts, differences);

        assertThat(differences).isEmpty();
        assertThat(facts.values()).noneMatch(part -> part instanceof List<?> list && list.isEmpty());
    }

    private static void compare(String path, Shape shape, Object fact, List<String> differences) {
        if (shape instanceof Shape.Group group && fact instanceof Map<?, ?> members) {
            if (!members.keySet().equals(group.members().keySet())) {
                differences.add(path + ": " + members.keySet() + " and "
                        + group.members().keySet());
            }
            members.forEach((name, member) -> {
                Shape expected = group.members().get(name.toString());
                if (expected != null) {
                    compare(path + "." + name, expected, member, differences);
                }
            });
        } else if (shape instanceof Shape.ListOf list && fact instanceof List<?> items) {
            items.forEach(item -> compare(path + "[]", list.item(), item, differences));
        } else if (!(shape instanceof Shape.Text && fact instanceof String)) {
            differences.add(path + ": " + fact.getClass());
        }
    }
}

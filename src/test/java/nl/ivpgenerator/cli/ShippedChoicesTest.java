package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.generate.Shipped;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import org.junit.jupiter.api.Test;

/** Nobody is asked for a choice that changes no document. */
class ShippedChoicesTest {

    @Test
    void everyChoiceIsUsedInSomeDocument() {
        TemplatePack pack = Shipped.generator().pack();
        List<String> unused = pack.choices().paths().stream()
                .filter(path -> !path.startsWith("documenten") && !path.startsWith("huisstijl"))
                .filter(path -> !(pack.choices().find(path).orElseThrow() instanceof GroupChoice))
                .filter(path -> new ChoiceUse(pack, path).byDocument().isEmpty())
                .toList();
        assertThat(unused).isEmpty();
    }
}

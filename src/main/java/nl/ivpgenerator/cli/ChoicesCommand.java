package nl.ivpgenerator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ivp keuzes}. */
@Command(
        customSynopsis = "ivp keuzes [PAD] [OPTIES]",
        description =
                "Legt uit wat een gemeente in haar profiel kan kiezen: wat het betekent, welke waarden er zijn, wat "
                        + "standaard is, waar het vandaan komt en welke documenten het gebruiken.")
final class ChoicesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common;

    @Parameters(
            arity = "0..1",
            paramLabel = "PAD",
            description = "Bijvoorbeeld 'norm' of 'norm.toon'. Zonder PAD: alle onderwerpen.")
    private @Nullable String path;

    ChoicesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
    }

    @Override
    public Integer call() {
        Optional<TemplatePack> pack = common.pack();
        pack.ifPresent(this::explain);
        return pack.isPresent() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    private void explain(TemplatePack pack) {
        ChoiceExplainer explainer = new ChoiceExplainer(pack);
        String wanted = path;
        if (wanted == null) {
            explainer.overview().forEach(surroundings.out()::println);
            return;
        }
        Choice choice = pack.choices()
                .find(wanted)
                .orElseThrow(() -> common.wrong(Unknown.sentence(
                        "de keuze '" + wanted + "'", wanted, pack.choices().paths())));
        explainer.explain(wanted, choice).forEach(surroundings.out()::println);
    }
}

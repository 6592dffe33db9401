package nl.ivpgenerator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;

/** {@code ivp keuzes}. */
final class ChoicesCommand implements Callable<Integer> {

    static final String NAME = "keuzes";

    private static final Argument<String> PATH = Argument.parameter(
            "PAD",
            Times.AT_MOST_ONCE,
            Reading.TEXT,
            "Bijvoorbeeld 'norm' of 'norm.toon'. Zonder PAD: alle onderwerpen.");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "[PAD] [OPTIES]",
                    "Legt uit wat een gemeente in haar profiel kan kiezen: wat het betekent, welke waarden er zijn, wat "
                            + "standaard is, waar het vandaan komt en welke documenten het gebruiken.")
            .withParameter(PATH);

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final Optional<String> path;

    ChoicesCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.path = arguments.one(PATH);
    }

    @Override
    public Integer call() {
        Optional<TemplatePack> pack = common.pack();
        pack.ifPresent(this::explain);
        return pack.isPresent() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    private void explain(TemplatePack pack) {
        ChoiceExplainer explainer = new ChoiceExplainer(pack);
        if (path.isEmpty()) {
            explainer.overview().forEach(surroundings.out()::println);
            return;
        }
        String wanted = path.get();
        Choice choice = pack.choices()
                .find(wanted)
                .orElseThrow(() -> new WrongUse(Unknown.sentence(
                        "de keuze '" + wanted + "'", wanted, pack.choices().paths())));
        explainer.explain(wanted, choice).forEach(surroundings.out()::println);
    }
}

package nl.ivpgenerator.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.ivpgenerator.compose.RuleTemplate.Breach;
import nl.ivpgenerator.compose.language.Helper;
import nl.ivpgenerator.compose.language.HelperContext;
import nl.ivpgenerator.compose.model.KnowledgeModel;
import nl.ivpgenerator.compose.model.ProfileModels;
import nl.ivpgenerator.compose.model.ReadingLog;
import nl.ivpgenerator.compose.model.TreeModel;
import nl.ivpgenerator.compose.model.World;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.compose.template.PassageWriter;
import nl.ivpgenerator.compose.template.TemplateEngine;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.Rule;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;

/**
 * Asks the rules of a pack of profiles. A finding names the source of the rule and stands at the line of the profile that should change. Keeps no
 * state but templates that it has read; for several threads.
 */
public final class Assessment {

    /** Starts the code of each finding of a rule; the rule's id follows. */
    public static final String CODE = "toets-";

    private final TemplatePack pack;
    private final Map<String, Choice> sections;
    private final TemplateEngine engine = new TemplateEngine();

    public Assessment(TemplatePack pack) {
        this.pack = pack;
        this.sections = TemplateRuns.sections(pack);
    }

    /** Adds a finding for each time that the profile breaks a rule. */
    public void assess(Profile profile, Findings findings) {
        try (Answers answers = ask(profile)) {
            answers.addTo(findings);
        }
    }

    /** Starts to ask the rules, in a thread of its own. */
    public Answers ask(Profile profile) {
        Findings own = new Findings();
        List<Rule> asked = pack.rules().stream()
                .filter(rule -> profile.satisfies(rule.condition()))
                .toList();
        AtomicReference<TemplateSource> busy = new AtomicReference<>(TemplateSource.ofLine("", "", profile.place()));
        return new Answers(
                new BoundedTask<>("assess " + profile.name(), busy::get, own, () -> assess(profile, asked, busy, own)));
    }

    /** The answers of the rules, which may still be on their way. Closing stops those that were not waited for. */
    public static final class Answers implements AutoCloseable {

        private final BoundedTask<Profile> task;

        private Answers(BoundedTask<Profile> task) {
            this.task = task;
        }

        /** Waits, and adds a finding for each time that the profile breaks a rule. */
        public void addTo(Findings findings) {
            task.await(Composer.TIME_BOUND, findings);
        }

        @Override
        public void close() {
            task.close();
        }
    }

    private Optional<Profile> assess(
            Profile profile, List<Rule> asked, AtomicReference<TemplateSource> busy, Findings findings) {
        Map<String, Object> facts = ProfileFacts.of(profile);
        for (Rule rule : asked) {
            TemplateSource question = RuleTemplate.question(rule);
            busy.set(question);
            if (!written(question, world(rule, profile, facts), findings).isEmpty()) {
                String told = written(RuleTemplate.of(rule), world(rule, profile, facts), findings);
                RuleTemplate.breaches(told).forEach(breach -> findings.add(finding(rule, breach, profile)));
            }
        }
        return Optional.of(profile);
    }

    /** What a template writes; nothing when it could not, which a finding tells. */
    private String written(TemplateSource source, World world, Findings findings) {
        PassageWriter out = new PassageWriter(Mode.PLAIN, Composer.SIZE_BOUND);
        return engine.run(source, world, out, findings) ? out.text() : "";
    }

    private World world(Rule rule, Profile profile, Map<String, Object> facts) {
        ReadingLog log = new ReadingLog(() -> 0);
        Map<String, TemplateModel> others =
                new HashMap<>(Helper.models(new HelperContext(Mode.PLAIN, block -> false, log::lastAbsent)));
        others.put(KnowledgeModel.NAME, new KnowledgeModel(pack.knowledge(), log));
        others.put(Rule.FACTS, TreeModel.of(Rule.FACTS, facts));
        others.put(Rule.PATTERN, new SimpleScalar(rule.pattern()));
        return new World(sections, new ProfileModels(profile, log, Mode.PLAIN), others);
    }

    private Finding finding(Rule rule, Breach breach, Profile profile) {
        return new Finding(
                rule.severity(),
                CODE + rule.id(),
                place(profile, path(rule, breach)),
                breach.message(),
                breach.advice() + " Bron: " + sources(rule) + ".");
    }

    /** Where the choice stands that should change. */
    private static String path(Rule rule, Breach breach) {
        String below = rule.each() + ".";
        if (rule.spot().isEmpty()) {
            return breach.path();
        }
        return !rule.each().isEmpty() && rule.spot().startsWith(below)
                ? breach.path() + "." + rule.spot().substring(below.length())
                : rule.spot();
    }

    /** The nearest that somebody wrote in a profile: the value itself, what holds it, or the whole file. */
    private static Place place(Profile profile, String path) {
        for (String at = path; !at.isEmpty(); at = above(at)) {
            Optional<Value> value =
                    profile.find(at).filter(found -> !found.origin().standard());
            if (value.isPresent()) {
                return value.get().origin().place();
            }
        }
        return profile.place();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private String sources(Rule rule) {
        return rule.sources().stream().map(this::source).collect(Collectors.joining("; "));
    }

    private String source(String reference) {
        String title = pack.knowledge().sourceTitle(reference).orElse(reference);
        int colon = reference.indexOf(':');
        return colon < 0 ? title : title + ", " + reference.substring(colon + 1).strip();
    }
}

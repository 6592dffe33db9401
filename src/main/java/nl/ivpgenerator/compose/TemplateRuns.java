package nl.ivpgenerator.compose;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.compose.language.Helper;
import nl.ivpgenerator.compose.language.HelperContext;
import nl.ivpgenerator.compose.model.KnowledgeModel;
import nl.ivpgenerator.compose.model.ParagraphText;
import nl.ivpgenerator.compose.model.ProfileModels;
import nl.ivpgenerator.compose.model.ReadingLog;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.compose.model.TreeModel;
import nl.ivpgenerator.compose.model.World;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.compose.template.PassageWriter;
import nl.ivpgenerator.compose.template.TemplateEngine;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value.Paragraphs;
import org.jspecify.annotations.Nullable;

/** Runs the templates of one document over one profile. */
final class TemplateRuns {

    /** The name of the document's own facts in templates. */
    static final String DOCUMENT = "document";

    static final Shape DOCUMENT_SHAPE = Shape.Group.ofTexts("id", "naam", "vorm", "titel", "onderdeel");

    private final TemplateEngine engine;
    private final TemplatePack pack;
    private final Map<String, Choice> sections;
    private final Profile profile;
    private final Map<String, Object> set;
    private final Predicate<String> shown;
    private final int bound;
    private final Findings findings;
    private final Map<String, String> document = new HashMap<>();
    private volatile @Nullable TemplateSource busy;

    /**
     * @param set what templates may tell of the other documents; empty for a document that is not about them
     * @param shown whether the document shows a block
     * @param bound the number of characters that one template may write
     */
    TemplateRuns(
            TemplateEngine engine,
            TemplatePack pack,
            Profile profile,
            Map<String, Object> set,
            Predicate<String> shown,
            int bound,
            Findings findings) {
        this.engine = engine;
        this.pack = pack;
        this.sections = sections(pack);
        this.profile = profile;
        this.set = set;
        this.shown = shown;
        this.bound = bound;
        this.findings = findings;
    }

    /** Lets templates see a fact of the document. */
    void know(String name, String value) {
        document.put(name, value);
    }

    /** The template that is running, for who waits in another thread. */
    Optional<TemplateSource> busy() {
        return Optional.ofNullable(busy);
    }

    /** Text of one line; empty when a finding was made. */
    Optional<Passage> line(TemplateSource source, Mode mode) {
        return run(source, mode)
                .map(passage ->
                        new Passage(passage.text().replaceAll("\\s+", " ").strip(), passage.readings()));
    }

    /** What a template writes; empty when a finding was made. */
    Optional<Passage> run(TemplateSource source, Mode mode) {
        busy = source;
        PassageWriter out = new PassageWriter(mode, bound);
        ReadingLog log = new ReadingLog(out::offset);
        return engine.run(source, world(log, mode), out, findings)
                ? Optional.of(new Passage(out.text(), readings(log)))
                : Optional.empty();
    }

    /** A text of the municipality. */
    static Passage own(String path, Paragraphs paragraphs, Mode mode) {
        return new Passage(ParagraphText.markdown(paragraphs, mode), List.of(new Reading(path, 0)));
    }

    private World world(ReadingLog log, Mode mode) {
        Map<String, TemplateModel> others =
                new HashMap<>(Helper.models(new HelperContext(mode, shown, log::lastAbsent)));
        others.put(KnowledgeModel.NAME, new KnowledgeModel(pack.knowledge(), log));
        others.put(DOCUMENT, TreeModel.of(DOCUMENT, document));
        if (!set.isEmpty()) {
            others.put(SetFacts.NAME, TreeModel.of(SetFacts.NAME, set));
        }
        return new World(sections, new ProfileModels(profile, log, mode), others);
    }

    /** The sections that templates see: all but the one that steers documents. */
    static Map<String, Choice> sections(TemplatePack pack) {
        return pack.choices().root().fields().entrySet().stream()
                .filter(section -> !section.getKey().equals(DocumentSettings.SECTION))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Reading> readings(ReadingLog log) {
        return log.reads().stream()
                .map(read -> new Reading(read.path(), read.offset()))
                .toList();
    }
}

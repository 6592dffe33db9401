package nl.ivpgenerator.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedFact;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.compose.Selection.ShownPart;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.CoverFact;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;

/** The composing of one document: titles, cover, and the parts that have something to show, numbered. */
final class Composition {

    private static final int LOWEST_HEADING = 6;
    private static final String MUNICIPALITY = "gemeente.naam";

    private final Profile profile;
    private final DocumentType type;
    private final DocumentSettings settings;
    private final Selection selection;
    private final TemplateRuns runs;
    private final ShapeProof proof;
    private final BlockComposer blocks;
    private final Findings findings;
    private final List<Reading> readings = new ArrayList<>();

    Composition(
            Profile profile,
            DocumentType type,
            DocumentSettings settings,
            Selection selection,
            TemplateRuns runs,
            Findings findings) {
        this.profile = profile;
        this.type = type;
        this.settings = settings;
        this.selection = selection;
        this.runs = runs;
        this.proof = new ShapeProof(profile, findings);
        this.blocks = new BlockComposer(runs, settings, proof);
        this.findings = findings;
    }

    /** The document; nothing when there are findings that are errors. */
    Optional<ComposedDocument> compose() {
        List<ShownPart> shown = selection.parts(type);
        runs.know("id", type.id());
        runs.know("naam", type.name());
        runs.know("vorm", settings.form().dutch());
        runs.know("titel", type.name());
        runs.know("onderdeel", "");
        String title = title(titleSource(type));
        runs.know("titel", title);
        String subtitle = title(subtitleSource(type));
        List<ComposedFact> facts = facts();
        List<ComposedPart> parts = parts(shown, 0, settings.firstNumber());
        String organisation = organisation();
        String date = date();
        type.condition().terms().forEach(term -> note(term.path()));
        selection.asked().forEach(this::note);
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new ComposedDocument(
                        type, title, subtitle, organisation, date, facts, parts, settings.leftOut(), readings));
    }

    private List<ComposedPart> parts(List<ShownPart> shown, int depth, String first) {
        List<ComposedPart> parts = new ArrayList<>();
        String number = first;
        for (ShownPart part : shown) {
            Optional<ComposedPart> composed = part(part, depth, number);
            if (composed.isPresent()) {
                parts.add(composed.get());
                number = Numbering.next(number);
            }
        }
        return parts;
    }

    /** A part without anything to show vanishes with its heading. */
    private Optional<ComposedPart> part(ShownPart part, int depth, String number) {
        runs.know("onderdeel", part.type().id());
        List<ComposedBlock> passages = new ArrayList<>();
        for (Block block : part.blocks()) {
            blocks.compose(block, type.openness()).ifPresent(passages::add);
        }
        List<ComposedPart> below = parts(part.parts(), depth + 1, Numbering.firstBelow(number));
        if (passages.isEmpty() && below.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ComposedPart(
                part.type().id(),
                Math.min(LOWEST_HEADING, settings.headingLevel() + depth),
                number,
                heading(part.type()),
                part.type().fragment(),
                part.type().newPage(),
                passages,
                below));
    }

    private String heading(PartType part) {
        String own = settings.titles().get(part.id());
        if (own == null) {
            return title(source(part));
        }
        note(settings.titlePath(part.id()));
        return own;
    }

    static TemplateSource titleSource(DocumentType type) {
        return TemplateSource.ofLine("De titel van document " + type.id(), type.title(), type.place());
    }

    static TemplateSource subtitleSource(DocumentType type) {
        return TemplateSource.ofLine("De ondertitel van document " + type.id(), type.subtitle(), type.place());
    }

    static TemplateSource source(PartType part) {
        return TemplateSource.ofLine("De titel van onderdeel " + part.id(), part.title(), part.place());
    }

    static TemplateSource source(CoverFact fact) {
        return TemplateSource.ofLine("Regel '" + fact.name() + "' van de omslag", fact.value(), fact.place());
    }

    private String title(TemplateSource source) {
        return line(source, Mode.PLAIN).text();
    }

    private List<ComposedFact> facts() {
        List<ComposedFact> facts = new ArrayList<>();
        for (CoverFact fact : type.facts()) {
            if (selection.holds(fact.condition())) {
                TemplateSource source = source(fact);
                Passage value = line(source, Mode.MARKDOWN);
                runs.line(source, Mode.WORDS)
                        .filter(words -> !value.text().isEmpty())
                        .ifPresent(words -> proof.check(source, value, words));
                facts.add(new ComposedFact(fact.name(), value.text()));
            }
        }
        return facts.stream().filter(fact -> !fact.markdown().isEmpty()).toList();
    }

    private Passage line(TemplateSource source, Mode mode) {
        Passage passage = runs.line(source, mode).orElse(new Passage("", List.of()));
        passage.readings().forEach(reading -> note(reading.path()));
        return passage;
    }

    private String organisation() {
        note(MUNICIPALITY);
        String name = profile.find(MUNICIPALITY).orElse(null) instanceof Value.Text text ? text.text() : "";
        return name.isEmpty() || name.startsWith("Gemeente ") ? name : "Gemeente " + name;
    }

    private String date() {
        if (type.datePath().isEmpty()) {
            return "";
        }
        note(type.datePath());
        return profile.find(type.datePath())
                .map(value -> value instanceof Value.Date date ? date.date() : null)
                .map(LocalDate::toString)
                .orElse("");
    }

    private void note(String path) {
        readings.add(new Reading(path, 0));
    }
}

package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.insertion.FilledPlan.Passage;
import nl.ivpgenerator.render.office.OfficeZip;
import nl.ivpgenerator.render.template.TemplateStyles;
import nl.ivpgenerator.render.word.FileStyles;
import nl.ivpgenerator.render.word.WordPassages;
import nl.ivpgenerator.render.word.WordPassages.Taken;

/** Puts parts of documents into a copy of a municipality's own plan in Word. */
public final class PlanWriter {

    private final PlanFile plan;
    private final Findings findings;

    /** @param place where findings about the plan as a whole stand */
    public PlanWriter(OfficeFile plan, Place place, Findings findings) {
        this.plan = new PlanFile(plan, place, findings);
        this.findings = findings;
    }

    /** The plan with these parts in it, or nothing when the plan or one of the places can not be used; the findings tell all of it. */
    public Optional<FilledPlan> fill(List<Insertion> insertions, HouseStyle style) {
        TemplateStyles own = plan.styles();
        Optional<Outline> outline = PlanCheck.text(plan, findings)
                .flatMap(text -> text.root().child("body"))
                .map(body -> new Outline(body, new StyleLevels(own)));
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        List<Placed> placed = new Placement(outline.get(), plan.file().name(), findings).place(insertions);
        Taken taken = new PlanNumbers(plan).taken();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        FileStyles styles = PlanStyles.of(own, outline.get());
        return Optional.of(filled(outline.get(), placed, new WordPassages(style, styles, taken)));
    }

    private FilledPlan filled(Outline outline, List<Placed> placed, WordPassages passages) {
        placed.forEach(part -> passages.announce(part.insertion().part()));
        PlanEdit edit = new PlanEdit(plan, plan.textPart().orElseThrow());
        List<Passage> done = new ArrayList<>();
        Document last = null;
        for (Placed part : placed) {
            Insertion insertion = part.insertion();
            if (last != null && insertion.document() != last) {
                passages.nextDocument();
            }
            last = insertion.document();
            edit.text(part.point(), write(part, passages));
            done.add(passage(part));
        }
        return new FilledPlan(OfficeZip.inOrder(edit.with(passages)), done, outline.hasContents());
    }

    private static String write(Placed placed, WordPassages passages) {
        Insertion insertion = placed.insertion();
        return passages.write(
                insertion.document(),
                Upright.of(insertion.part()),
                placed.level(),
                placed.point().blockBefore().filter(block -> block.is("tbl")).isPresent(),
                placed.point().blockAfter().filter(block -> block.is("tbl")).isPresent());
    }

    private static Passage passage(Placed placed) {
        Part part = placed.insertion().part();
        int level = part.fragment() == Fragment.WITHOUT_HEADING ? 0 : placed.level();
        return new Passage(
                part.id(), placed.heading().text(), placed.insertion().spot(), level);
    }
}

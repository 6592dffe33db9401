package nl.ivpgenerator.render.insertion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.office.OfficeFileReader;

/** A plan after an attempt to fill it. */
final class Filled {

    private static final Place PLAN = Place.ofFile("IVP.docx");

    private final Findings findings = new Findings();
    private final Optional<FilledPlan> plan;

    Filled(WordPlan plan, Insertion... insertions) {
        this(plan.file(), insertions);
    }

    Filled(OfficeFile plan, Insertion... insertions) {
        this.plan = new PlanWriter(plan, PLAN, findings).fill(List.of(insertions), SampleStyles.sans());
    }

    /** This part at the end of the section of a heading. */
    static Insertion at(String heading, Part part) {
        return at(heading, Spot.END, part);
    }

    static Insertion at(String heading, Spot spot, Part part) {
        return new Insertion(
                document(part), part, heading, spot, Insertion.BELOW_HEADING, Place.ofLine("stad.yaml", 7));
    }

    private static Document document(Part part) {
        Front front = new Front("bijdrage", "Bijdrage", "", "Gemeente X", "intern", List.of(), "", Layout.PLAIN, false);
        return new Document(front, List.of(part));
    }

    static Part loose(Part part, Fragment fragment) {
        return new Part(
                part.id(),
                part.bookmark(),
                part.level(),
                part.number(),
                part.title(),
                fragment,
                false,
                part.passages(),
                part.parts());
    }

    FilledPlan plan() {
        return plan.orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    }

    boolean isRefused() {
        return plan.isEmpty();
    }

    List<Finding> findings() {
        return findings.sorted();
    }

    /** The parts of the filled file, read back as any file of a user. */
    Map<String, byte[]> parts() {
        return file().parts();
    }

    OfficeFile file() {
        return OfficeFileReader.word("IVP.docx", plan().file(), PLAN, findings).orElseThrow();
    }

    /** The part with the text, as XML. */
    String text() {
        return new String(parts().getOrDefault(WordPlan.TEXT, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The text of the filled file, a line for each paragraph, with as many {@code #} as the level of a heading. */
    List<String> lines() {
        PlanFile file = new PlanFile(file(), PLAN, findings);
        Node body = file.xml(WordPlan.TEXT).orElseThrow().root().child("body").orElseThrow();
        StyleLevels levels = new StyleLevels(file.styles());
        List<String> lines = new ArrayList<>();
        body.descendants().filter(node -> node.is("p")).forEach(p -> {
            int level = levels.of(p);
            lines.add("#".repeat(level) + (level > 0 ? " " : "") + HeadingText.of(p));
        });
        return lines;
    }
}

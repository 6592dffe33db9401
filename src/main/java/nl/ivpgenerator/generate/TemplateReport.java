package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.OfficeFileReader;
import nl.ivpgenerator.render.template.PageLayout;
import nl.ivpgenerator.render.template.Pages;
import nl.ivpgenerator.render.template.Template;
import nl.ivpgenerator.render.template.TemplateAdvice;
import nl.ivpgenerator.render.template.TemplateReader;

/**
 * What documents will take from a municipality's own Word template, for people.
 *
 * @param found the styles that the template has
 * @param added the names of the styles that the documents get beside these
 * @param facts what else there is to say, by subject
 */
public record TemplateReport(List<Found> found, List<String> added, List<Fact> facts) {

    /** A style of ours with the name of the one in the template. */
    public record Found(String style, String name) {}

    /** What holds for one subject, in Dutch. */
    public record Fact(String subject, String dutch) {}

    private static final double TWIPS_IN_MILLIMETRE = 1440 / 25.4;

    public TemplateReport {
        found = List.copyOf(found);
        added = List.copyOf(added);
        facts = List.copyOf(facts);
    }

    /** Reads the template as documents would; nothing when it can not serve as one. Faults, warnings and advice are findings at the file. */
    public static Optional<TemplateReport> of(Path file, Findings findings) {
        Place place = Place.ofFile(ShownPath.of(file));
        Optional<Template> template = OfficeFileReader.word(file, place, findings)
                .flatMap(read -> TemplateReader.read(read, place, findings));
        template.ifPresent(read -> TemplateAdvice.give(read, place, findings));
        return template.map(TemplateReport::of);
    }

    private static TemplateReport of(Template template) {
        List<Found> found = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Role role : Role.values()) {
            Optional<String> name = role == Role.TABLE
                    ? template.table().map(table -> table.style().name())
                    : template.styles().find(role).map(style -> style.name());
            name.ifPresentOrElse(
                    known -> found.add(new Found(role.shownName(), known)), () -> added.add(role.shownName()));
        }
        Pages pages = template.pages();
        return new TemplateReport(
                found,
                added,
                List.of(
                        new Fact("Lettertypen", fonts(template)),
                        new Fact("Papier", paper(pages.upright())),
                        new Fact("Koptekst", origin(pages, "header")),
                        new Fact("Voettekst", origin(pages, "footer")),
                        new Fact("Eerste bladzijde", pages.firstPage() ? "eigen kop- en voettekst" : "als de andere")));
    }

    private static String fonts(Template template) {
        Set<String> fonts = new LinkedHashSet<>();
        Stream.of(Role.values())
                .flatMap(role -> template.styles().find(role).stream())
                .forEach(style -> template.themeFonts().of(style).ifPresent(fonts::add));
        return fonts.isEmpty() ? "niet genoemd" : String.join(", ", fonts);
    }

    private static String paper(PageLayout page) {
        return millimetres(page.width()) + " bij " + millimetres(page.height()) + " mm; marges boven "
                + millimetres(page.top()) + ", rechts " + millimetres(page.right()) + ", onder "
                + millimetres(page.bottom()) + ", links " + millimetres(page.left()) + " mm";
    }

    private static long millimetres(int twips) {
        return Math.round(twips / TWIPS_IN_MILLIMETRE);
    }

    private static String origin(Pages pages, String kind) {
        return pages.has(kind) ? "uit het sjabloon" : "van het programma, want het sjabloon heeft er geen";
    }
}

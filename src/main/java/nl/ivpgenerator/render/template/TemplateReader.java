package nl.ivpgenerator.render.template;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.office.WordNames;
import org.w3c.dom.Document;

/** Reads a municipality's own Word template. It is not to be trusted: see {@link Carrier} for what comes along at all. */
public final class TemplateReader {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** Text and template of Word, without and with macros, in lower case. */
    private static final Set<String> TEXTS = Set.of(
            OFFICE + "wordprocessingml.document.main+xml",
            OFFICE + "wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroenabled.main+xml",
            "application/vnd.ms-word.template.macroenabledtemplate.main+xml");

    private final Place place;
    private final Findings findings = new Findings();
    private final WordFile file;

    private TemplateReader(OfficeFile file, Place place) {
        this.place = place;
        this.file = new WordFile(file, place, findings);
    }

    /**
     * The template; nothing when the file can not serve as one.
     *
     * @param place where the user named the file; findings stand there: faults, and warnings for what does not come along
     */
    public static Optional<Template> read(OfficeFile file, Place place, Findings findings) {
        TemplateReader reader = new TemplateReader(file, place);
        Optional<Template> template = reader.read();
        boolean faulty = reader.findings.hasErrors();
        findings.addAll(reader.findings);
        return faulty ? Optional.empty() : template;
    }

    private Optional<Template> read() {
        Optional<String> main = file.main().filter(part -> TEXTS.contains(file.kind(part)));
        if (main.isEmpty()) {
            return refuse(
                    "geen-word-bestand", "is geen Word-bestand.", "Geef een .docx of .dotx uit Word of LibreOffice.");
        }
        Optional<Document> text = file.xml(main.get());
        Optional<Document> styles = file.related(main.get(), "styles").flatMap(file::xml);
        if (text.filter(xml -> !isTransitional(xml)).isPresent()) {
            return refuse(
                    "word-sjabloon-strikt",
                    "is bewaard in de vorm 'Strict Open XML'.",
                    "Bewaar het in Word als gewoon Word-document (.docx) of Word-sjabloon (.dotx).");
        }
        if (styles.isEmpty()) {
            return refuse("word-sjabloon-zonder-stijlen", "heeft geen stijlen.", "Bewaar het opnieuw in Word.");
        }
        return text.map(xml -> template(main.get(), xml, TemplateStyles.of(styles.get())));
    }

    private Template template(String main, Document text, TemplateStyles styles) {
        Carrier carrier = new Carrier(file, main);
        Pages pages = Pages.of(TemplateSection.all(text), carrier::header);
        carrier.carry("theme", OFFICE + "theme+xml");
        carrier.carryFonts(OFFICE + "wordprocessingml.fontTable+xml");
        Template template = new Template(
                file.name(),
                styles,
                TemplateTable.find(styles, text),
                new TemplateLists(carrier.lists("word/numbering.xml"), styles),
                pages,
                carrier.headers(),
                new TemplateSettings(file.related(main, "settings").flatMap(file::xml)),
                ThemeFonts.of(file.related(main, "theme").flatMap(file::xml)),
                carrier.parts());
        tellWhatStaysBehind(main, template, carrier);
        return template;
    }

    private void tellWhatStaysBehind(String main, Template template, Carrier carrier) {
        if (file.kind(main).contains("macroenabled")
                || file.related(main, "vbaProject").isPresent()) {
            warn("word-sjabloon-macros", "heeft macro's; die gaan niet mee.", "De documenten hebben nooit macro's.");
        }
        if (carrier.leftOut() > 0) {
            warn(
                    "word-sjabloon-van-buiten",
                    "heeft in kop- of voettekst iets dat van buiten het bestand komt of niet mee kan: "
                            + carrier.leftOut() + " keer. Dat gaat niet mee.",
                    "Voeg afbeeldingen in Word in zonder koppeling, als png of jpg.");
        }
        String fetching = template.headers().stream()
                .flatMap(TemplateHeader::fields)
                .filter(Field::isFetching)
                .map(Field::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!fetching.isEmpty()) {
            refuse(
                    "word-sjabloon-haalt-op",
                    "haalt in kop- of voettekst iets op van elders, met het veld " + fetching + ".",
                    "Vervang dat veld in Word door gewone tekst of een ingevoegde afbeelding.");
        }
    }

    private static boolean isTransitional(Document text) {
        return WordNames.MAIN.equals(text.getDocumentElement().getNamespaceURI());
    }

    private void warn(String code, String dutch, String hint) {
        findings.warning(code, place, "Het Word-sjabloon '" + file.name() + "' " + dutch, hint);
    }

    private Optional<Template> refuse(String code, String dutch, String hint) {
        if (!findings.hasErrors()) {
            findings.error(code, place, "Het Word-sjabloon '" + file.name() + "' " + dutch, hint);
        }
        return Optional.empty();
    }
}

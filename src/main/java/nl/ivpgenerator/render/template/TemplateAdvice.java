package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.Dom;

/** What a municipality could better about its template, for readers and for us. Nothing here stops the making of documents. */
public final class TemplateAdvice {

    private static final List<Role> HEADINGS = List.of(Role.HEADING1, Role.HEADING2, Role.HEADING3);
    /** How many styles a message names. */
    private static final int SHOWN = 4;

    private final Template template;
    private final Place place;
    private final Findings findings;

    private TemplateAdvice(Template template, Place place, Findings findings) {
        this.template = template;
        this.place = place;
        this.findings = findings;
    }

    public static void give(Template template, Place place, Findings findings) {
        TemplateAdvice advice = new TemplateAdvice(template, place, findings);
        advice.headings();
        advice.language();
        advice.contrast();
        advice.pageNumber();
        advice.settings();
    }

    private void headings() {
        String missing = HEADINGS.stream()
                .filter(role -> template.styles().find(role).isEmpty())
                .map(Role::shownName)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.warning(
                    "kopstijl-ontbreekt",
                    place,
                    "Het sjabloon heeft geen stijl voor: " + missing
                            + ". De documenten krijgen daarvoor een eigen stijl.",
                    "Gebruik in Word de kopstijlen van Word zelf en geef ze uw opmaak.");
        }
        String numbered = HEADINGS.stream()
                .flatMap(role -> template.styles().find(role).stream())
                .filter(style -> template.lists().of(style).isPresent())
                .map(TemplateStyle::name)
                .collect(Collectors.joining(", "));
        if (!numbered.isEmpty()) {
            findings.advice(
                    "koppen-nummeren-zelf",
                    place,
                    "Deze stijlen nummeren zichzelf: " + numbered + ".",
                    "In hele documenten staat dat uit, want daar hebben de koppen al een nummer; in losse fragmenten blijft het aan.");
        }
    }

    private void language() {
        Map<String, List<String>> places = new TreeMap<>();
        template.styles()
                .defaults()
                .flatMap(all -> Dom.all(all, MAIN, "lang").stream().findFirst())
                .flatMap(language -> Dom.attribute(language, MAIN, "val"))
                .ifPresent(language -> note(language, "het hele document", places));
        used().forEach(style ->
                style.ownLanguage().ifPresent(language -> note(language, "stijl '" + style.name() + "'", places)));
        places.forEach((language, where) -> findings.advice(
                "taal-niet-nederlands",
                place,
                "De taal is " + language + " in plaats van Nederlands voor " + some(where) + ".",
                "De documenten krijgen altijd Nederlands, zodat voorlezen en spellingcontrole goed gaan."));
    }

    private static void note(String language, String where, Map<String, List<String>> places) {
        if (!language.startsWith("nl")) {
            places.computeIfAbsent(language, first -> new ArrayList<>()).add(where);
        }
    }

    private static String some(List<String> all) {
        int more = all.size() - SHOWN;
        String first = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
        return more > 0 ? first + " en nog " + more : first;
    }

    /** The styles of letters and paragraphs that documents use. */
    private Stream<TemplateStyle> used() {
        return Stream.of(Role.values())
                .filter(role -> role.kind() != Role.Kind.TABLE)
                .flatMap(role -> template.styles().find(role).stream());
    }

    private void contrast() {
        used().forEach(style -> style.color().ifPresent(color -> contrast(style.name(), color, "#ffffff")));
        template.table()
                .ifPresent(table -> table.headGround()
                        .ifPresent(ground -> table.headColor()
                                .ifPresent(color -> contrast(table.style().name(), color, ground))));
    }

    private void contrast(String style, String color, String ground) {
        double contrast = Color.of(color).contrast(Color.of(ground));
        if (contrast < Color.READABLE) {
            String shown =
                    BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN).toPlainString();
            findings.warning(
                    "te-weinig-contrast",
                    place,
                    "De tekstkleur " + color + " van de stijl '" + style + "' is niet goed leesbaar op " + ground
                            + ": het contrast is " + shown.replace('.', ',') + " en moet ten minste 4,5 zijn.",
                    "Geef de stijl in Word een donkerder kleur.");
        }
    }

    /** Where the template has no footer, ours has the number. */
    private void pageNumber() {
        boolean numbered = template.headers().stream()
                .flatMap(TemplateHeader::fields)
                .anyMatch(field -> field.name().equals("PAGE"));
        if (template.pages().has("footer") && !numbered) {
            findings.warning(
                    "geen-paginanummer",
                    place,
                    "De kop- en voettekst van het sjabloon hebben geen paginanummer.",
                    "Voeg in Word een paginanummer toe aan de voettekst.");
        }
    }

    private void settings() {
        if (has("documentProtection") || has("writeProtection")) {
            findings.advice(
                    "sjabloon-beveiligd",
                    place,
                    "Het sjabloon is beveiligd tegen bewerken.",
                    "De documenten nemen die beveiliging niet over.");
        }
        if (has("attachedTemplate") || has("mailMerge")) {
            findings.advice(
                    "sjabloon-gekoppeld",
                    place,
                    "Het sjabloon is gekoppeld aan een ander sjabloon of aan een adressenbestand.",
                    "Die koppeling gaat niet mee.");
        }
    }

    private boolean has(String setting) {
        return template.settings().find(setting).isPresent();
    }
}

package nl.ivpgenerator.render.insertion;

import java.util.Optional;
import javax.xml.namespace.QName;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.office.WordNames;

/** Refuses plans that can not be changed, or that their owners do not want changed by others. */
final class PlanCheck {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final QName ENFORCED = new QName(WordNames.MAIN, "enforcement");

    private final PlanFile plan;
    private final Findings findings = new Findings();

    private PlanCheck(PlanFile plan) {
        this.plan = plan;
    }

    /** The text of the plan, or nothing when the plan can not be used; the findings tell why. */
    static Optional<SourceXml> text(PlanFile plan, Findings findings) {
        PlanCheck check = new PlanCheck(plan);
        Optional<SourceXml> text = check.text();
        findings.addAll(check.findings);
        return text;
    }

    private Optional<SourceXml> text() {
        Optional<String> part = plan.textPart();
        if (part.isEmpty()) {
            refuse("geen-word-bestand", "heeft geen tekst die Word kent.", "Open het in Word en bewaar het als .docx.");
        }
        Optional<SourceXml> text = part.flatMap(plan::xml);
        if (text.isEmpty()) {
            return text;
        }
        String namespace = text.get().root().name().getNamespaceURI();
        if (namespace.startsWith(Names.STRICT)) {
            refuse(
                    "word-bestand-strikt",
                    "is bewaard als 'Strikt Open XML-document'.",
                    "Bewaar het in Word als gewoon Word-document (.docx).");
        } else if (text.get().root().child("body").isEmpty()) {
            refuse("geen-word-bestand", "heeft geen tekst die Word kent.", "Open het in Word en bewaar het als .docx.");
        }
        checkKind(part.orElse(""));
        checkOwner();
        return findings.hasErrors() || !hasReadableStyles() ? Optional.empty() : text;
    }

    /** Without them no heading can be found; the finding is there already. */
    private boolean hasReadableStyles() {
        return plan.partOf("styles").flatMap(plan::xml).isPresent()
                || plan.partOf("styles").isEmpty();
    }

    private void checkKind(String part) {
        String kind = new ContentTypes(plan).of(part);
        if (kind.contains("macroEnabled")) {
            refuse(
                    "word-bestand-met-macros",
                    "bevat macro's (.docm).",
                    "Bewaar het in Word als .docx, zonder macro's.");
        } else if (kind.contains("template")) {
            refuse("word-sjabloon", "is een sjabloon (.dotx).", "Maak er in Word eerst een document van (.docx).");
        } else if (!kind.equals(DOCUMENT)) {
            refuse("geen-word-bestand", "is geen Word-document.", "Open het in Word en bewaar het als .docx.");
        }
    }

    private void checkOwner() {
        if (isProtected()) {
            refuse(
                    "word-bestand-beveiligd",
                    "is beveiligd tegen wijzigen.",
                    "Hef dat in Word eerst op: Controleren, Bewerking beperken.");
        }
        if (plan.file().parts().keySet().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"))) {
            refuse(
                    "word-bestand-ondertekend",
                    "is digitaal ondertekend; met andere tekst klopt die handtekening niet meer.",
                    "Bewaar in Word een kopie zonder handtekening.");
        }
    }

    private boolean isProtected() {
        return plan.partOf("settings")
                .flatMap(plan::xml)
                .flatMap(settings -> settings.root().child("documentProtection"))
                .filter(protection -> protection.attribute(ENFORCED).matches("1|true|on"))
                .isPresent();
    }

    private void refuse(String code, String dutch, String hint) {
        findings.error(code, plan.place(), "Het bestand '" + plan.file().name() + "' " + dutch, hint);
    }
}

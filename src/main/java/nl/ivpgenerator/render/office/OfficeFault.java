package nl.ivpgenerator.render.office;

import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;

/** Why a file of a user can not be used; becomes one finding. */
final class OfficeFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    /**
     * @param code stable name of the kind of finding
     * @param dutch what is the matter with the file, as the rest of a sentence that starts with its name
     */
    OfficeFault(String code, String dutch, String hint) {
        super(dutch);
        this.code = code;
        this.hint = hint;
    }

    static OfficeFault damaged() {
        return new OfficeFault(
                "word-bestand-beschadigd",
                "is beschadigd of onvolledig.",
                "Open het in Word en bewaar het opnieuw, of haal het opnieuw op.");
    }

    static OfficeFault unsafe(String dutch) {
        return new OfficeFault(
                "word-bestand-onveilig", dutch, "Open het in Word en bewaar het opnieuw als .docx of .dotx.");
    }

    static OfficeFault tooLarge(String dutch) {
        return new OfficeFault(
                "word-bestand-te-groot", dutch, "Haal grote afbeeldingen en andere bijlagen uit het bestand.");
    }

    void tell(String file, Place place, Findings findings) {
        findings.error(code, place, "Het bestand '" + file + "' " + getMessage(), hint);
    }
}

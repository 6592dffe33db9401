package nl.ivpgenerator.compose.language;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ivpgenerator.compose.template.TemplateFault;

/** Every function that a template can call. A new one takes one line here and the method that it names. */
public enum Helper {
    OPSOMMING(1, 3, "opsomming(lijst, \"veld\", \"of\")", Lists::enumeration),
    PER(2, 2, "per(lijst, \"veld\")", Lists::grouped),
    SCHAAL(2, 2, "schaal(lijst, \"veld\")", Numbers::scale),
    SOM(2, 2, "som(lijst, \"veld\")", Numbers::sum),
    MEERVOUD(3, 3, "meervoud(getal, \"dag\", \"dagen\")", Numbers::noun),
    AANTAL(1, 1, "aantal(getal)", Numbers::inWords),
    BEDRAG(1, 1, "bedrag(getal)", Numbers::amount),
    DATUM(1, 1, "datum(dag)", Words::date),
    WEKEN_EERDER(2, 2, "weken_eerder(dag, 6)", Words::weeksEarlier),
    HOOFDLETTER(1, 1, "hoofdletter(tekst)", Words::capital),
    AANSPREKEN(2, 2, "aanspreken(tekst, vorm)", Address::as),
    INVUL(1, 1, "invul(\"omschrijving\")", Words::fillIn),
    BESTAND(2, 2, "bestand(\"normverklaring\", \"pdf\")", Words::file),
    INGEVULD(1, 1, "ingevuld(waarde)", Presence::filledIn),
    BEVAT(1, 1, "bevat(\"onderwerp/blok\")", Presence::contains),
    KWARTALEN(2, 2, "kwartalen(\"2027-K1\", \"2028-K4\")", Quarters::between),
    KWARTAAL(1, 2, "kwartaal(\"2027-K1\", \"2027-K3\")", Quarters::inWords),
    STAND(3, 3, "stand(van, tot, kwartaal)", Quarters::standing),
    EERDER(2, 2, "eerder(dag, andereDag)", Moments::earlier),
    JAAR(1, 1, "jaar(dag)", Moments::year),
    GEVONDEN(2, 2, "gevonden(tekst, \"patroon\")", Searches::found),
    DUUR(2, 2, "duur(tekst, \"maand\")", Durations::longest);

    /** The code of the finding for a helper that is called in a wrong way. */
    public static final String WRONG_USE = "verkeerde-hulpfunctie";

    /** What a helper does. */
    @FunctionalInterface
    interface Body {
        TemplateModel call(Arguments arguments) throws TemplateModelException;
    }

    private final int minimum;
    private final int maximum;
    private final String usage;
    private final Body body;

    Helper(int minimum, int maximum, String usage, Body body) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.usage = usage;
        this.body = body;
    }

    /** The name in templates. */
    public String dutch() {
        return usage.substring(0, usage.indexOf('('));
    }

    /** An example of a call. */
    public String usage() {
        return usage;
    }

    /** Whether it can be called with so many arguments. */
    public boolean takes(int arguments) {
        return arguments >= minimum && arguments <= maximum;
    }

    public static Optional<Helper> named(String name) {
        return Arrays.stream(values())
                .filter(helper -> helper.dutch().equals(name))
                .findFirst();
    }

    /** All helpers by name, as templates call them. */
    public static Map<String, TemplateModel> models(HelperContext context) {
        return Arrays.stream(values()).collect(Collectors.toMap(Helper::dutch, helper -> helper.model(context)));
    }

    private TemplateModel model(HelperContext context) {
        return (TemplateMethodModelEx) given -> call(context, given);
    }

    private TemplateModel call(HelperContext context, List<?> given) throws TemplateModelException {
        if (!takes(given.size())) {
            throw new TemplateFault(WRONG_USE, "'" + dutch() + "' krijgt hier " + given.size() + " waarden.", hint());
        }
        return body.call(new Arguments(this, given, context));
    }

    /** How it should be called. */
    public String hint() {
        return "Zo hoort het: " + usage + ".";
    }
}

package nl.ivpgenerator.compose.model;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import nl.ivpgenerator.pack.choice.Choice.Option;

/** A chosen option: compares as its id, prints as {@code .tekst} or {@code .titel}. */
public record OptionModel(Option option) implements Unprintable, TemplateHashModel {

    public static final List<String> NAMES = List.of("tekst", "titel", "id");

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        switch (key) {
            case "tekst":
                return new SimpleScalar(option.text());
            case "titel":
                return new SimpleScalar(option.title());
            case "id":
                return new SimpleScalar(option.id());
            default:
                throw Names.unknown(key, option.title(), NAMES);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return option.id();
    }

    @Override
    public String advice() {
        return "Druk .tekst of .titel van de keuze af.";
    }
}

package nl.ivpgenerator.compose.model;

import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day, which prints as "1 januari 2027". */
public record DateModel(LocalDate date) implements TemplateScalarModel {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    @Override
    public String getAsString() {
        return DUTCH.format(date);
    }
}

package nl.ivpgenerator.cli;

import java.io.PrintStream;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.generate.FillReport;

/** Tells what stands where in a filled plan, and what is left to do by hand. */
final class FillSummary {

    private final PrintStream err;

    FillSummary(PrintStream err) {
        this.err = err;
    }

    void print(FillReport report) {
        report.inserted().forEach(this::print);
        if (report.file().isEmpty()) {
            return;
        }
        if (!report.left().isEmpty()) {
            err.println("Niet ingevoegd, want het profiel noemt er geen kop voor: " + String.join(", ", report.left())
                    + ".");
        }
        err.println("Verder: open het bestand in Word en lees de ingevoegde teksten na.");
        if (report.contents()) {
            err.println("Werk de inhoudsopgave bij: klik er met de rechtermuisknop op en kies 'Veld bijwerken'"
                    + " en dan 'In zijn geheel bijwerken'.");
        }
    }

    private void print(FillReport.Inserted inserted) {
        String where = inserted.direct() ? "direct onder de kop " : "aan het einde van ";
        String level = inserted.level() == 0 ? "zonder eigen kop" : "met een kop van niveau " + inserted.level();
        err.println("Ingevoegd: " + inserted.part() + ", " + where + Quote.of(inserted.heading()) + ", " + level + ".");
    }
}

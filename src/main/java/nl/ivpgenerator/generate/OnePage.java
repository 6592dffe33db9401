package nl.ivpgenerator.generate;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.render.pdf.PageCount;

/** A poster or a card is one page. How long it is, is known only of the finished PDF; the texts of a municipality may make it longer. */
final class OnePage {

    private OnePage() {}

    static void check(Document document, byte[] pdf, Profile profile, Findings findings) {
        int pages = PageCount.of(pdf);
        if (pages == 1) {
            return;
        }
        String id = document.front().id();
        findings.warning(
                "meer-dan-een-bladzijde",
                profile.placeOf("documenten." + id),
                "'" + id + "' hoort op één bladzijde te passen, maar heeft er nu " + pages + ".",
                "Kort eigen teksten in, kies minder of laat een blok weg bij 'documenten." + id + "'."
                        + longest(document)
                                .map(part -> " Het langste onderdeel is '" + part + "'.")
                                .orElse(""));
    }

    /** The title of the part with most letters. */
    private static Optional<String> longest(Document document) {
        Map<String, Integer> letters = new TreeMap<>();
        for (Line line : DocumentText.of(document).lines()) {
            letters.merge(line.spot().partId(), line.text().length(), Integer::sum);
        }
        return document.parts().stream()
                .max(Comparator.comparing(part -> letters.getOrDefault(part.id(), 0)))
                .map(Part::title);
    }
}

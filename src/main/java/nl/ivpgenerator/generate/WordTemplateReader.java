package nl.ivpgenerator.generate;

import java.util.Locale;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.office.OfficeFileReader;
import nl.ivpgenerator.render.template.TemplateReader;

/** Reads the municipality's own Word template that a profile names: a .docx or .dotx from the profile's own folder tree. */
final class WordTemplateReader {

    /** The choice that names the template. */
    static final String FILE = "huisstijl.word";

    private final ProfileFile file;
    private final Findings findings;

    WordTemplateReader(Profile profile, Findings findings) {
        this.file = new ProfileFile(profile, FILE, "word-sjabloon", "Het Word-sjabloon", findings);
        this.findings = findings;
    }

    /** The template; empty without one, and after a finding. */
    Optional<OfficeFile> read() {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!name.endsWith(".docx") && !name.endsWith(".dotx")) {
            return file.refuse(
                    "soort",
                    "'" + file.name() + "' is geen .docx of .dotx.",
                    "Bewaar het sjabloon in Word als .dotx; macro's gaan nooit mee naar de documenten.");
        }
        return file.find()
                .flatMap(found -> OfficeFileReader.word(found, file.place(), findings))
                .filter(read ->
                        TemplateReader.read(read, file.place(), findings).isPresent());
    }
}

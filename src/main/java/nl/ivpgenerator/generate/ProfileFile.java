package nl.ivpgenerator.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;

/** A file that a profile names: only from the profile's own folder tree, and no link may lead out of it. */
final class ProfileFile {

    private final Profile profile;
    private final String choice;
    private final String code;
    private final String subject;
    private final Findings findings;

    /**
     * @param choice the path of the choice that holds the name, for example {@code huisstijl.logo.bestand}
     * @param code how the codes of findings start, for example {@code logo}
     * @param subject how messages name the file, with a capital, for example {@code Het logo}
     */
    ProfileFile(Profile profile, String choice, String code, String subject, Findings findings) {
        this.profile = profile;
        this.choice = choice;
        this.code = code;
        this.subject = subject;
        this.findings = findings;
    }

    /** What the profile wrote; empty when it names no file. */
    String name() {
        return text(profile, choice);
    }

    /** The text of a choice without blanks around it; empty when nothing is filled in. */
    static String text(Profile profile, String choice) {
        Optional<Value> value = profile.find(choice);
        return value.isPresent() && value.get() instanceof Value.Text text
                ? text.text().strip()
                : "";
    }

    /** Where the profile names the file. */
    Place place() {
        return profile.placeOf(choice);
    }

    /** The file; nothing after a finding. */
    Optional<Path> find() {
        String name = name();
        Path folder = profile.folder().toAbsolutePath().normalize();
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                return outside(name);
            }
            if (!Files.isRegularFile(file)) {
                return refuse(
                        "ontbreekt",
                        subject + " '" + name + "' bestaat niet in de map '" + ShownPath.of(folder) + "'.",
                        "Controleer de naam en de map van het bestand.");
            }
            return file.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(file) : outside(name);
        } catch (InvalidPathException e) {
            return refuse("ontbreekt", "'" + name + "' is geen bestandsnaam.", "Controleer de naam van het bestand.");
        } catch (IOException e) {
            return unreadable();
        }
    }

    /** Says that the file is there but can not be read. */
    <T> Optional<T> unreadable() {
        return refuse("onleesbaar", subject + " kan niet worden gelezen.", "Controleer de leesrechten.");
    }

    /** Says what is wrong with the file, at the line of the profile; {@code kind} is the end of the code. */
    <T> Optional<T> refuse(String kind, String message, String hint) {
        findings.error(code + "-" + kind, place(), message, hint);
        return Optional.empty();
    }

    private Optional<Path> outside(String name) {
        return refuse(
                "buiten-map",
                subject + " '" + name + "' ligt buiten de map van het profiel.",
                "Zet het bestand in die map of in een map daaronder.");
    }
}

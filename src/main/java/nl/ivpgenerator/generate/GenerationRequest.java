package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a user asks for.
 *
 * @param profiles the profile files, in the order asked
 * @param templateFolders the packs, the lowest first
 * @param output the folder under which each profile gets its own
 * @param scope which documents are made
 * @param date the date of the run; it stands only in the generation record
 * @param dry whether nothing is written
 * @param overwrite whether files that a person changed are replaced, with a copy kept
 */
public record GenerationRequest(
        List<Path> profiles,
        List<Path> templateFolders,
        Path output,
        Scope scope,
        LocalDate date,
        boolean dry,
        boolean overwrite) {
    public GenerationRequest {
        profiles = List.copyOf(profiles);
        templateFolders = List.copyOf(templateFolders);
    }
}

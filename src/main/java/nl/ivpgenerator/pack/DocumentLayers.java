package nl.ivpgenerator.pack;

import java.util.Map;
import java.util.TreeMap;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlMapping;

/** Lays the files of {@code documenten/} of all layers over each other: a file is a new document, or changes one of a lower layer. */
final class DocumentLayers {

    private final Map<String, YamlMapping> files = new TreeMap<>();
    private final Findings findings;

    DocumentLayers(Findings findings) {
        this.findings = findings;
    }

    /** Adds a file; {@code name} is its name without extension, which is the id of a new document. */
    void add(String name, YamlMapping file) {
        Fields fields = new Fields(file, findings);
        String changes = fields.text(DocumentPatch.CHANGES, "");
        if (changes.isEmpty()) {
            YamlMapping lower = files.putIfAbsent(name, file);
            if (lower != null) {
                findings.error(
                        "document-bestaat-al",
                        file.place(),
                        "Het document '" + name + "' staat al in "
                                + lower.place().file() + ".",
                        "Zet er 'wijzigt: " + name + "' in als u dat wilt wijzigen.");
            }
        } else if (files.containsKey(changes)) {
            files.computeIfPresent(changes, (id, lower) -> new DocumentPatch(file, findings).apply(lower));
        } else {
            findings.error(
                    "onbekend-document",
                    fields.place(DocumentPatch.CHANGES),
                    "Het document '" + changes + "' bestaat niet in een lagere laag.",
                    Suggestion.sentence(changes, files.keySet()));
        }
    }

    /** The documents by id, as files with all changes made. */
    Map<String, YamlMapping> files() {
        return files;
    }
}

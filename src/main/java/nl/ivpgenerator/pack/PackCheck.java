package nl.ivpgenerator.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.DocumentType.PartType;

/** Advice to the authors of a pack that is no fault of it. */
public final class PackCheck {

    private PackCheck() {}

    /** Adds advice for every block that no document shows. */
    public static void unusedBlocks(TemplatePack pack, Findings findings) {
        Set<String> used = new HashSet<>();
        pack.documents().values().forEach(document -> collect(document.parts(), used));
        pack.blocks().values().stream()
                .filter(block -> !used.contains(block.id()))
                .forEach(block -> findings.advice(
                        "ongebruikt-blok",
                        block.place(),
                        "Geen document toont het tekstblok '" + block.id() + "'.",
                        "Noem het in een bestand van documenten, of haal het weg."));
    }

    private static void collect(List<PartType> parts, Set<String> used) {
        for (PartType part : parts) {
            part.blocks().forEach(line -> used.add(line.blockId()));
            collect(part.parts(), used);
        }
    }
}

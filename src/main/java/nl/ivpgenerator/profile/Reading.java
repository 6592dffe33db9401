package nl.ivpgenerator.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;

/** What is noted while one profile is read, for the questions that can only be answered when all values are there. */
final class Reading {

    /** A required choice without a value. */
    record Missing(Slot slot, Choice choice, Place place) {}

    /** A value that matters only under a condition. */
    record Conditional(Slot slot, Choice choice, Value value) {}

    /** A value that points at a row. */
    record Pointer(Slot slot, ReferenceChoice choice, Value.Reference value) {}

    private final Findings findings;
    private final Place profile;
    private final List<Missing> missing = new ArrayList<>();
    private final List<Conditional> conditionals = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final Map<String, Set<String>> rowIds = new LinkedHashMap<>();

    /** @param profile the file as a whole */
    Reading(Findings findings, Place profile) {
        this.findings = findings;
        this.profile = profile;
    }

    Findings findings() {
        return findings;
    }

    Place profile() {
        return profile;
    }

    void isMissing(Slot slot, Choice choice, Place place) {
        missing.add(new Missing(slot, choice, place));
    }

    void isRead(Slot slot, Choice choice, Value value) {
        if (!slot.isRow() && !choice.description().condition().terms().isEmpty()) {
            conditionals.add(new Conditional(slot, choice, value));
        }
        if (choice instanceof ReferenceChoice reference && value instanceof Value.Reference pointer) {
            pointers.add(new Pointer(slot, reference, pointer));
        }
    }

    /** Adds the id of a row; false when the list has it already. */
    boolean addRowId(String listPath, String id) {
        return rowIds.computeIfAbsent(listPath, path -> new LinkedHashSet<>()).add(id);
    }

    Set<String> rowIds(String listPath) {
        return rowIds.getOrDefault(listPath, Set.of());
    }

    List<Missing> missing() {
        return missing;
    }

    List<Conditional> conditionals() {
        return conditionals;
    }

    List<Pointer> pointers() {
        return pointers;
    }
}

package nl.ivpgenerator.generate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which documents of a profile are made.
 *
 * @param documents the ids asked for; empty for all
 * @param formats the formats asked for; empty for all
 * @param publicOnly whether only what everybody may read is made
 */
public record Scope(Set<String> documents, Set<String> formats, boolean publicOnly) {

    /** All documents in all formats. */
    public static final Scope ALL = new Scope(Set.of(), Set.of(), false);

    public Scope {
        documents = Set.copyOf(documents);
        formats = Set.copyOf(formats);
    }

    /** What is asked, in words for the record; equal for equal scopes. */
    String words() {
        return (publicOnly ? "openbaar; " : "") + words("documenten", documents) + "; " + words("formaten", formats);
    }

    private static String words(String kind, Set<String> chosen) {
        return chosen.isEmpty() ? "alle " + kind : kind + " " + String.join(", ", new TreeSet<>(chosen));
    }

    /** The name of the folder for a profile; the edition for everybody has one of its own. */
    String folder(String profile) {
        return publicOnly ? profile + "-openbaar" : profile;
    }

    boolean wants(String document) {
        return documents.isEmpty() || documents.contains(document);
    }

    /** The formats that are made, in the order of {@link Formats}. */
    Set<String> madeFormats() {
        Set<String> made = new LinkedHashSet<>(Formats.names());
        if (!formats.isEmpty()) {
            made.retainAll(formats);
        }
        return made;
    }
}

package nl.ivpgenerator.document;

import java.util.List;

/** What stands within a line. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** A link out of the document: https, mailto or tel, or {@code bestand:} with the name of another file of the same set. */
    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A reference to a part or passage of this document, by its bookmark. */
    record Reference(String bookmark, List<Inline> content) implements Inline {
        public Reference {
            content = List.copyOf(content);
        }
    }

    /** Something that a person fills in later; {@code description} says what. */
    record FillIn(String description) implements Inline {}

    /**
     * A note.
     *
     * @param number from 1, in the order of the document
     */
    record Note(int number, List<Element> elements) implements Inline {
        public Note {
            elements = List.copyOf(elements);
        }
    }

    record LineBreak() implements Inline {}
}

package nl.ivpgenerator.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice;

/** A value of a profile with the choice that it answers and its origin. */
public sealed interface Value {

    Choice choice();

    Origin origin();

    /**
     * Where a value comes from.
     *
     * @param place the line in a profile, or for a default the line in the pack
     * @param standard whether nobody chose it: it is the pack's default
     * @param replaced the places in underlying profiles that it overrules, the nearest first
     */
    record Origin(Place place, boolean standard, List<Place> replaced) {
        public Origin {
            replaced = List.copyOf(replaced);
        }
    }

    record Text(Choice choice, Origin origin, String text) implements Value {}

    /** Paragraphs and lists, in order. */
    record Paragraphs(Choice choice, Origin origin, List<Piece> pieces) implements Value {
        public Paragraphs {
            pieces = List.copyOf(pieces);
        }
    }

    /** A paragraph (one line) or a list (its items). */
    record Piece(boolean list, List<String> lines) {
        public Piece {
            lines = List.copyOf(lines);
        }
    }

    /** A number, or an amount of whole euros. */
    record Number(Choice choice, Origin origin, long number) implements Value {}

    record Date(Choice choice, Origin origin, LocalDate date) implements Value {}

    record YesNo(Choice choice, Origin origin, boolean yes) implements Value {}

    record Selected(Choice choice, Origin origin, Choice.Option option) implements Value {}

    record MultiSelected(Choice choice, Origin origin, List<Choice.Option> options) implements Value {
        public MultiSelected {
            options = List.copyOf(options);
        }
    }

    /** Rows: groups, or texts for a plain list. */
    record Rows(Choice choice, Origin origin, List<Value> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** The fields that have a value; fields without one are absent. A row's {@code id} is a field as well. */
    record Group(Choice choice, Origin origin, Map<String, Value> fields) implements Value {
        public Group {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** The id of an existing row of the list that the choice names. */
    record Reference(Choice choice, Origin origin, String id) implements Value {}
}

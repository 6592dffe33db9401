package nl.ivpgenerator.compose.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names in a tree of plain facts, known before there are any facts: what the check of templates and the tree itself agree on. */
public sealed interface Shape {

    Shape TEXT = new Text();

    record Text() implements Shape {}

    record ListOf(Shape item) implements Shape {}

    record Group(Map<String, Shape> members) implements Shape {
        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** A group of texts. */
        public static Group ofTexts(String... names) {
            Map<String, Shape> members = new LinkedHashMap<>();
            for (String name : names) {
                members.put(name, TEXT);
            }
            return new Group(members);
        }

        /** The same with one more member. */
        public Group with(String name, Shape shape) {
            Map<String, Shape> more = new LinkedHashMap<>(members);
            more.put(name, shape);
            return new Group(more);
        }
    }
}

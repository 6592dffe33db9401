package nl.ivpgenerator.compose.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that lists and filters give for the time being. */
final class Scope {

    private final Deque<Map<String, StaticType>> levels = new ArrayDeque<>();

    void open() {
        levels.push(new HashMap<>());
    }

    void close() {
        if (!levels.isEmpty()) {
            levels.pop();
        }
    }

    void define(String name, StaticType type) {
        if (levels.isEmpty()) {
            open();
        }
        levels.element().put(name, type);
    }

    Optional<StaticType> find(String name) {
        return levels.stream()
                .filter(level -> level.containsKey(name))
                .findFirst()
                .map(level -> level.getOrDefault(name, StaticType.ANYTHING));
    }
}

package nl.ivpgenerator.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user gave with a command: of each argument the values, of its own type. */
final class Arguments {

    private final Map<String, List<?>> values;

    /** @param values by the name of the argument that read them */
    Arguments(Map<String, List<?>> values) {
        this.values = Map.copyOf(values);
    }

    boolean has(Argument<?> argument) {
        return values.containsKey(argument.name());
    }

    @SuppressWarnings("unchecked") // the argument itself has read them
    <T> List<T> all(Argument<T> argument) {
        return (List<T>) values.getOrDefault(argument.name(), List.of());
    }

    <T> Optional<T> one(Argument<T> argument) {
        return has(argument) ? Optional.of(the(argument)) : Optional.empty();
    }

    /** The value of an argument that has to be given. */
    <T> T the(Argument<T> argument) {
        return all(argument).get(0);
    }
}

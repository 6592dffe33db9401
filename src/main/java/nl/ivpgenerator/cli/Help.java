package nl.ivpgenerator.cli;

import java.io.PrintStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the help of a command, in lines for a terminal. */
final class Help {

    private static final int WIDTH = 100;

    /** A longer name stands on a line of its own, so that it does not push all descriptions aside. */
    private static final int LONGEST = 20;

    private static final String INDENT = "  ";
    private static final String NO_SHORT_NAME = "    ";
    private static final String GAP = "   ";

    private final PrintStream out;

    Help(PrintStream out) {
        this.out = out;
    }

    void print(Syntax syntax) {
        out.println("Gebruik: " + syntax.called() + " " + syntax.synopsis());
        out.println();
        syntax.description().forEach(paragraph -> wrap(paragraph, WIDTH, WIDTH).forEach(out::println));
        int column = column(syntax);
        if (syntax.parameter().isPresent()) {
            heading("Wat u opgeeft:");
            print(syntax.parameter().get(), column);
        }
        heading("Opties:");
        syntax.options().forEach(option -> print(option, column));
        if (syntax.isProgram()) {
            printCommands(Commands.all());
        }
        out.println();
        syntax.footer().forEach(out::println);
    }

    private void printCommands(List<Syntax> commands) {
        int longest = commands.stream()
                .mapToInt(command -> command.name().length())
                .max()
                .orElse(0);
        heading("Opdrachten:");
        commands.forEach(
                command -> print(INDENT + command.name(), command.description().get(0), INDENT.length() * 2 + longest));
    }

    private void heading(String heading) {
        out.println();
        out.println(heading);
    }

    private void print(Argument<?> argument, int column) {
        print(names(argument), argument.description(), column);
    }

    /** A name with its description beside it from a column on, or below it when the name is too long. */
    private void print(String name, String description, int column) {
        String before = name + " ".repeat(Math.max(0, column - name.length()));
        if (name.length() >= column) {
            out.println(name);
            before = " ".repeat(column);
        }
        for (String line : wrap(description, WIDTH - column, WIDTH - column - INDENT.length())) {
            out.println(before + line);
            before = " ".repeat(column) + INDENT;
        }
    }

    private static int column(Syntax syntax) {
        int longest = Stream.concat(syntax.parameter().stream(), syntax.options().stream())
                .mapToInt(argument -> written(argument).length())
                .filter(length -> length <= LONGEST)
                .max()
                .orElse(0);
        return INDENT.length() + NO_SHORT_NAME.length() + longest + GAP.length();
    }

    private static String names(Argument<?> argument) {
        String shortName = argument.names().size() > 1 ? argument.names().get(0) + ", " : NO_SHORT_NAME;
        return INDENT + shortName + written(argument);
    }

    /** The argument as one would type it. */
    private static String written(Argument<?> argument) {
        String label = argument.label();
        if (argument.isFlag()) {
            return argument.name();
        }
        if (argument.isParameter()) {
            return argument.times().required() ? label + (argument.times().repeated() ? "..." : "") : "[" + label + "]";
        }
        return argument.name() + "=" + label + (argument.times() == Times.LISTED ? "[," + label + "...]" : "");
    }

    /** A text in lines of a width for the first and one for the others, in which the blank at a line's end counts too. */
    private static List<String> wrap(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (next - start > (lines.isEmpty() ? first : others)) {
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start));
        return lines;
    }
}

package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Element;

/**
 * A field: something that Word works out (ECMA-376 part 1, 17.16).
 *
 * @param instruction what is to be worked out, for example {@code PAGE}
 * @param shown the texts that show what it was last
 */
record Field(StringBuilder instruction, List<Element> shown) {

    private static final Set<String> FETCHING =
            Set.of("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "LINK", "DDE", "DDEAUTO", "DATABASE", "IMPORT");

    private Field(String instruction) {
        this(new StringBuilder(instruction), new ArrayList<>());
    }

    /** All fields of a part, each at its end; also those that do not end. */
    static List<Field> all(Element part) {
        Reader reader = new Reader();
        reader.read(part);
        reader.fields.addAll(reader.open);
        return reader.fields;
    }

    /** The first word of the instruction, in capitals. */
    String name() {
        return instruction.toString().strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** Whether it gets something from elsewhere when it is worked out. */
    boolean isFetching() {
        return FETCHING.contains(name());
    }

    private static final class Reader {

        private final List<Field> fields = new ArrayList<>();
        /** Fields can stand in fields; the innermost is first. */
        private final Deque<Field> open = new ArrayDeque<>();

        private boolean showing;

        private void read(Element parent) {
            for (Element child : Dom.children(parent)) {
                if (Dom.is(child, MAIN, "fldSimple")) {
                    Field field = new Field(child.getAttributeNS(MAIN, "instr"));
                    field.shown.addAll(Dom.all(child, MAIN, "t"));
                    fields.add(field);
                } else if (Dom.is(child, MAIN, "fldChar")) {
                    mark(child.getAttributeNS(MAIN, "fldCharType"));
                } else if (Dom.is(child, MAIN, "instrText") || Dom.is(child, MAIN, "delInstrText")) {
                    instruct(child.getTextContent());
                } else if (showing && Dom.is(child, MAIN, "t")) {
                    open.forEach(field -> field.shown.add(child));
                }
                read(child);
            }
        }

        /** An instruction outside a field does nothing, but counts as one: nothing is lost by care. */
        private void instruct(String text) {
            if (open.isEmpty()) {
                open.push(new Field(""));
            }
            open.getFirst().instruction.append(text);
        }

        private void mark(String type) {
            if (type.equals("begin")) {
                open.push(new Field(""));
            } else if (type.equals("end") && !open.isEmpty()) {
                fields.add(open.pop());
            }
            showing = type.equals("separate");
        }
    }
}

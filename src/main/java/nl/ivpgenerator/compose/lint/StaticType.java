package nl.ivpgenerator.compose.lint;

import java.util.Map;
import nl.ivpgenerator.compose.language.Helper;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;

/** What is known of an expression before any profile is there. */
sealed interface StaticType {

    /** Nothing is known; everything goes. */
    StaticType ANYTHING = new Anything();

    record Anything() implements StaticType {}

    /** A value of a choice. */
    record Chosen(Choice choice) implements StaticType {}

    /** A row of a list, by its fields. */
    record Row(Map<String, Choice> fields, boolean identified) implements StaticType {}

    /** A list that a helper or built-in made, or the facts of a subject. */
    record ListOf(StaticType item) implements StaticType {}

    /** One of several chosen options. */
    record OneOption(SelectChoice choice) implements StaticType {}

    /** All facts. */
    record Knowledge() implements StaticType {}

    /** The facts of a subject. */
    record Subject(String name) implements StaticType {}

    /** A fact of a subject. */
    record FactOf(String subject) implements StaticType {}

    /** Rows with the same value: {@code per}. */
    record Grouped(StaticType key, StaticType row) implements StaticType {}

    /** Plain facts with known names. */
    record Fixed(Shape.Group group) implements StaticType {}

    /** A function before it is called. */
    record Function(Helper helper) implements StaticType {}
}

package nl.ivpgenerator.pack.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.yaml.YamlNode;

/**
 * One thing that a municipality may choose, as a file in {@code keuzes/} describes it. The kinds are the whole vocabulary ({@code soort}):
 * a profile value is read, checked, described in the schema and shown to templates by its kind.
 */
public sealed interface Choice {

    /** What every choice has. */
    Description description();

    /** The word for this kind in {@code keuzes/}. */
    String kind();

    default String key() {
        return description().key();
    }

    /**
     * @param key the key in the profile
     * @param title short name for people
     * @param explanation what it means and what it does to the documents; may be empty
     * @param required whether a profile without it is refused
     * @param standard the default as it would be written in a profile, if there is one
     * @param open whether an absent value is printed as "nog in te vullen" and listed under the open points; otherwise the text leaves it out
     * @param condition when the choice matters; without that, it may not be filled in
     * @param sources identifiers from the knowledge base, each perhaps followed by ": place in the source"
     * @param formerKey the name it had before, or empty; gives the exact suggestion
     */
    record Description(
            String key,
            String title,
            String explanation,
            boolean required,
            Optional<YamlNode> standard,
            boolean open,
            Condition condition,
            List<String> sources,
            String formerKey,
            Place place) {
        public Description {
            sources = List.copyOf(sources);
        }
    }

    /** {@code tekst}: one line of text. {@code pattern} is a regular expression with its Dutch explanation, or empty. */
    record TextChoice(Description description, int maximumLength, String pattern, String patternExplanation)
            implements Choice {
        @Override
        public String kind() {
            return "tekst";
        }
    }

    /** {@code alineas}: paragraphs separated by blank lines, and lists of lines that start with "- ". */
    record ParagraphsChoice(Description description, int maximumLength) implements Choice {
        @Override
        public String kind() {
            return "alineas";
        }
    }

    /** {@code getal}: a whole number; {@code unit} is the Dutch unit, or empty. */
    record NumberChoice(Description description, long minimum, long maximum, String unit) implements Choice {
        @Override
        public String kind() {
            return "getal";
        }
    }

    /** {@code bedrag}: whole euros. */
    record AmountChoice(Description description, long minimum, long maximum) implements Choice {
        @Override
        public String kind() {
            return "bedrag";
        }
    }

    /** {@code datum}: a day, written jjjj-mm-dd. */
    record DateChoice(Description description) implements Choice {
        @Override
        public String kind() {
            return "datum";
        }
    }

    /** {@code ja-nee}. */
    record YesNoChoice(Description description) implements Choice {
        @Override
        public String kind() {
            return "ja-nee";
        }
    }

    /** {@code keuze}: one of the options. */
    record SelectChoice(Description description, List<Option> options) implements Choice {
        public SelectChoice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "keuze";
        }
    }

    /** {@code meerkeuze}: any number of the options, each once, in the order that the writer wants. */
    record MultiSelectChoice(Description description, List<Option> options, int minimum, int maximum)
            implements Choice {
        public MultiSelectChoice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "meerkeuze";
        }
    }

    /**
     * {@code lijst}: rows of the same fields, or plain texts when {@code row} is a text. Rows of fields have an {@code id} that other choices
     * refer to, unless {@code identified} is false.
     */
    record ListChoice(Description description, Choice row, boolean identified, int minimum, int maximum)
            implements Choice {
        @Override
        public String kind() {
            return "lijst";
        }
    }

    /** {@code groep}: choices that belong together. */
    record GroupChoice(Description description, Map<String, Choice> fields) implements Choice {
        @Override
        public String kind() {
            return "groep";
        }
    }

    /** {@code verwijzing}: the id of a row of the list at {@code listPath}, for example {@code rollen}. */
    record ReferenceChoice(Description description, String listPath) implements Choice {
        @Override
        public String kind() {
            return "verwijzing";
        }
    }

    /**
     * One option of a choice.
     *
     * @param id what stands in the profile
     * @param title short name for people
     * @param text the words for in a sentence; the title when the pack gives none
     * @param explanation may be empty
     */
    record Option(String id, String title, String text, String explanation) {}
}

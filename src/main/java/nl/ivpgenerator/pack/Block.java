package nl.ivpgenerator.pack;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Condition;

/**
 * One passage: the unit of text, source, coverage, openness, overriding and provenance. A file {@code blokken/<onderwerp>/<naam>.md.ftl} of
 * front matter and a Markdown template.
 *
 * @param id path without folder and extension, for example {@code norm/kern}
 * @param sources identifiers from the knowledge base, each perhaps followed by ": place in the source"
 * @param covers what recommended elements the passage covers, for example {@code maatregel/norm}
 * @param openness the passage's own, when it differs from its document's
 * @param presentation what Markdown can not say
 * @param template the Markdown template
 * @param place the file, at the line on which the template starts
 * @param hash SHA-256 of the file in hexadecimal
 */
public record Block(
        String id,
        List<String> sources,
        List<String> covers,
        Condition condition,
        Optional<Openness> openness,
        Presentation presentation,
        String template,
        Place place,
        String hash) {

    /** What a passage is for. */
    public enum Kind {
        TEXT,
        /** {@code soort: invul}: a form to be filled in. */
        FORM,
        /** {@code soort: ondertekening}: the lines for signatures. */
        SIGNATURES
    }

    /**
     * @param landscape {@code pagina: liggend}
     * @param repeatable {@code herhaalbaar: ja}: it may stand in several parts of a document, such as the head of each letter
     * @param caption {@code bijschrift} of the block's table, a template of one line; empty for none
     * @param columns {@code kolommen} of the block's table; empty when the writer decides
     */
    public record Presentation(Kind kind, boolean landscape, boolean repeatable, String caption, List<Column> columns) {
        public static final Presentation PLAIN = new Presentation(Kind.TEXT, false, false, "", List.of());

        public Presentation {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table.
     *
     * @param width share of the width; the shares need not add up to a round number
     * @param bar {@code vorm: balk}: cells with content are shaded, so that a planning shows as bars
     */
    public record Column(int width, boolean bar) {}

    public Block {
        sources = List.copyOf(sources);
        covers = List.copyOf(covers);
    }
}

package nl.ivpgenerator.document;

import com.vladsch.flexmark.ast.Link;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Suggestion;

/** Reads the four things that look like a link: a fill-in, a reference, a link out of the document and a bare address. */
final class LinkReader {

    private static final String FILL_IN = "invul:";
    private static final Pattern BLOCK_OR_PART = Pattern.compile("#(blok|deel):(.+)");
    private static final Pattern ADDRESS = Pattern.compile(
            "https://[^\\s<>\"]+|mailto:[^\\s<>@]+@[^\\s<>@]+|tel:\\+?[0-9-]+|bestand:[a-z0-9-]+\\.[a-z]+");

    private final ReaderPassage passage;

    LinkReader(ReaderPassage passage) {
        this.passage = passage;
    }

    Optional<Inline> read(Link link, List<Inline> content) {
        String address = link.getUrl().unescape();
        if (address.equals(FILL_IN)) {
            return fillIn(content);
        }
        if (address.startsWith("#")) {
            return reference(address, content);
        }
        if (content.isEmpty()) {
            passage.problem("link-zonder-tekst", "De link naar '" + address + "' heeft geen tekst.", "");
        }
        return known(address) ? Optional.of(new Inline.Link(address, content)) : Optional.empty();
    }

    /** An address between angle brackets. */
    Optional<Inline> readAddress(String address) {
        String words = address.replaceFirst("^(mailto|tel):", "");
        return known(address)
                ? Optional.of(new Inline.Link(address, List.of(new Inline.Text(words))))
                : Optional.empty();
    }

    static Inline mail(String address) {
        return new Inline.Link("mailto:" + address, List.of(new Inline.Text(address)));
    }

    private Optional<Inline> fillIn(List<Inline> content) {
        String description = PlainWords.of(content).strip();
        if (description.isEmpty()) {
            passage.problem(
                    "invul-zonder-omschrijving",
                    "Een invulplek heeft geen omschrijving.",
                    "Schrijf wat er komt te staan: [datum van de melding](invul:).");
            return Optional.empty();
        }
        return Optional.of(new Inline.FillIn(description));
    }

    private Optional<Inline> reference(String address, List<Inline> content) {
        ReferenceTargets.Target target = passage.targets().targets().get(address.substring(1));
        if (target == null) {
            passage.problem("verwijzing-zonder-doel", withoutTarget(address), hint(address));
            return Optional.empty();
        }
        List<Inline> words = content.isEmpty() ? List.of(new Inline.Text(target.words())) : content;
        return Optional.of(new Inline.Reference(target.bookmark(), words));
    }

    private String withoutTarget(String address) {
        return "De verwijzing naar '" + address.substring(1) + "' heeft geen doel: dat staat niet in dit document.";
    }

    private String hint(String address) {
        String suggestion = Suggestion.sentence(
                address.substring(1), passage.targets().targets().keySet());
        if (!suggestion.isEmpty()) {
            return suggestion;
        }
        return BLOCK_OR_PART.matcher(address).matches()
                ? "Verwijs alleen als het er staat, met <#if bevat(\"…\")>."
                : "Een verwijzing is [](#blok:onderwerp/naam) of [](#deel:naam).";
    }

    private boolean known(String address) {
        boolean known = ADDRESS.matcher(address).matches();
        if (!known) {
            passage.problem(
                    "onbekend-adres",
                    "Een link naar '" + address + "' kan niet.",
                    "Een adres begint met https://, mailto: of tel:; een bestand van deze set met bestand:.");
        }
        return known;
    }
}

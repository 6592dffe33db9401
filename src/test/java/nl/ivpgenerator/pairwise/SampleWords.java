package nl.ivpgenerator.pairwise;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;

/** Short words that fit where a municipality writes its own, so that a sentence is long or odd by the pack alone. */
final class SampleWords {

    /** By the end of the path, the longest that fits. What is not named here gets a plain noun. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("gemeente.naam", List.of("Aadorp")),
            Map.entry("website", List.of("aadorp.nl")),
            Map.entry("adres", List.of("Dorpsplein 1", "Kerkpad 2", "Brink 3", "Laan 4", "Dijk 5")),
            Map.entry("postadres", List.of("Postbus 1, Aadorp")),
            Map.entry("openingstijden", List.of("maandag van 9.00 tot 12.00 uur")),
            Map.entry("telefoon", List.of("14 010")),
            Map.entry("nummer", List.of("14 011", "14 012", "14 013", "14 014", "14 015")),
            Map.entry("contact", List.of("14 016", "14 017", "14 018", "14 019", "14 020")),
            Map.entry("klachtadres", List.of("de klachtencoördinator")),
            Map.entry("ombudsman", List.of("de ombudsman")),
            Map.entry("meervoud", List.of("klanten")),
            Map.entry("taken[]", List.of("meldt", "beslist", "helpt", "belt", "schrijft")),
            Map.entry("kernen[]", List.of("Aadorp", "Beek", "Heide", "Laar", "Veld")),
            Map.entry(
                    "gewenst[]", List.of("rustig te blijven", "te wachten", "te luisteren", "te bellen", "te helpen")),
            Map.entry("toegestaan[]", List.of("klagen", "huilen", "vragen", "bellen", "wachten")),
            Map.entry("versie", List.of("0.1")),
            Map.entry("zaaknummer", List.of("Z-1")),
            Map.entry("portefeuillehouder", List.of("wethouder Bos")),
            Map.entry("inwerkingtreding", List.of("2027-03-01")),
            Map.entry("vervalt", List.of("2031-01-01")),
            Map.entry("or_datum", List.of("2027-01-05")),
            Map.entry("datum", List.of("2027-01-12")),
            Map.entry("raad_datum", List.of("2027-06-10")),
            Map.entry("rie_jaar", List.of("2026")),
            Map.entry("ivp.periode.van", List.of("2027")),
            Map.entry("ivp.periode.tot", List.of("2030")),
            Map.entry("streefjaar", List.of("2030")),
            Map.entry("cijfers[].jaar", List.of("2026", "2025", "2024", "2023", "2022")),
            Map.entry("meldingen", List.of("9")),
            Map.entry("verbaal", List.of("4")),
            Map.entry("bedreiging", List.of("3")),
            Map.entry("fysiek", List.of("2")),
            Map.entry("aangiften", List.of("1")),
            Map.entry("plan.van", List.of("2027-K1")),
            Map.entry("plan.tot", List.of("2028-K4")),
            Map.entry("activiteiten[].van", List.of("2027-K1", "2027-K2", "2027-K3", "2027-K4", "2028-K1")),
            Map.entry("activiteiten[].tot", List.of("2027-K2", "2027-K3", "2027-K4", "2028-K1", "2028-K2")),
            Map.entry("maatregelen.rijen[].van", List.of("2", "3", "4", "5", "6")),
            Map.entry("maatregelen.rijen[].tot", List.of("6", "7", "8", "9", "10")),
            Map.entry("maximum", List.of("12")),
            Map.entry("inzet[].naam", List.of("melden", "training", "nazorg", "overleg", "toezicht")),
            Map.entry("vermelding", List.of("Concept")));

    private static final List<String> SENTENCES =
            List.of("Dat helpt.", "Bel de balie.", "Wij praten samen.", "Meld het meteen.", "Blijf rustig.");
    private static final List<String> QUESTIONS =
            List.of("Wat weet ik?", "Wie gaat mee?", "Waar is de deur?", "Wanneer bel ik?", "Wat dan?");
    private static final List<String> MEN = List.of("post", "balie", "lijn", "hal", "wijk");
    private static final List<String> THINGS = List.of("loket", "huis", "team", "bureau", "plein");

    private SampleWords() {}

    /**
     * A value for a choice in row {@code row} of its list.
     *
     * @param explanation what the pack asks of the words, such as a whole sentence
     * @param article the one that was chosen beside it, or empty
     */
    static Object value(Choice choice, String path, String explanation, int row, String article) {
        List<String> words = WORDS.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey()) || path.endsWith("." + entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
        if (choice instanceof NumberChoice number) {
            long wanted = words.isEmpty() ? 2 + row : Long.parseLong(words.get(row % words.size()));
            return Math.max(number.minimum(), Math.min(number.maximum(), wanted));
        }
        if (choice instanceof AmountChoice amount) {
            return Math.max(amount.minimum(), Math.min(amount.maximum(), 100));
        }
        if (choice instanceof DateChoice) {
            return words.isEmpty() ? "2027-01-12" : words.get(0);
        }
        if (choice instanceof ParagraphsChoice) {
            return "Er was wat.";
        }
        List<String> nouns = asked(explanation, article);
        return Stream.of(words, nouns)
                .flatMap(List::stream)
                .skip(words.isEmpty() ? row % nouns.size() : row % words.size())
                .filter(word -> fits((TextChoice) choice, word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No word for " + path));
    }

    private static List<String> asked(String explanation, String article) {
        String asked = explanation.toLowerCase(Locale.ROOT);
        if (asked.contains("vraagteken") || asked.contains("hele vragen")) {
            return QUESTIONS;
        }
        if (asked.contains("zin zonder punt")) {
            return SENTENCES.stream().map(text -> text.replace(".", "")).toList();
        }
        if (asked.contains("hele zin")
                || asked.contains("wat er in elk geval uit moet komen")
                || asked.contains("begint met een werkwoord, zoals: r")) {
            return SENTENCES;
        }
        return article.equals("het") ? THINGS : MEN;
    }

    private static boolean fits(TextChoice text, String word) {
        return word.length() <= text.maximumLength() && (text.pattern().isEmpty() || word.matches(text.pattern()));
    }
}

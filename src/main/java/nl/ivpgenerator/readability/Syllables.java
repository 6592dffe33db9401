package nl.ivpgenerator.readability;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Dutch word as it is said: one for each vowel sound. {@code aai}, {@code ooi}, {@code eeuw}, {@code ui} and
 * {@code ij} are one sound; a trema starts a new one; {@code i} before {@code eel} or {@code eus} is a sound of its own. The parts around a
 * hyphen count apart. Letters that are spelled out (VPT, RI&amp;E, mr) count one each, and so do figures: an estimate that needs no reading of
 * numbers. Loan words that are not said as written are few and stand in a list.
 */
final class Syllables {

    /** Loan words, and how one would write them as they are said. */
    private static final Map<String, String> LOANS = Map.ofEntries(
            Map.entry("coach", "kootsj"),
            Map.entry("line\\b", "lain"),
            Map.entry("learn", "lurn"),
            Map.entry("milieu", "miljeu"),
            Map.entry("office", "offis"),
            Map.entry("service", "survis"),
            Map.entry("site(?=s?\\b)", "sajt"),
            Map.entry("steam|stream", "striem"),
            Map.entry("team", "tiem"),
            Map.entry("update", "updeet"),
            Map.entry("ware\\b", "wer"),
            Map.entry("eum(?=s?\\b)", "e-um"));

    private static final List<Loan> PATTERNS = LOANS.entrySet().stream()
            .map(loan -> new Loan(Pattern.compile(loan.getKey()), loan.getValue()))
            .toList();

    /** One vowel sound each, the longest first. A single vowel comes last. */
    private static final List<String> SOUNDS = List.of(
            "ieuw", "aai", "ooi", "oei", "eeu", "eau", "oeu", "ëeu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
            "ij", "ei", "au", "ou", "ai", "oi", "ëe", "ëi", "ïe");

    /** An {@code i} that is said before another sound: financieel, serieus. */
    private static final Pattern SAID_APART = Pattern.compile("ie(?=e)|ie(?=u[^w])|ie(?=u$)");

    private static final Pattern SPELLED = Pattern.compile("[\\p{Lu}&/]*\\p{Lu}[\\p{Lu}&/]*s?");
    private static final String VOWELS = "aeiouyäëïöü";

    private record Loan(Pattern written, String said) {}

    private Syllables() {}

    /** At least one for a word with a letter or figure in it; marks around the word do not count. */
    static int of(String word) {
        int syllables = 0;
        for (String part : word.split("[-–/]")) {
            syllables += ofPart(part.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""));
        }
        return syllables == 0 && word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : syllables;
    }

    private static int ofPart(String part) {
        if (part.chars().anyMatch(Character::isDigit)
                || part.length() > 1 && SPELLED.matcher(part).matches()) {
            return (int) part.chars()
                    .filter(sign -> Character.isDigit(sign) || Character.isUpperCase(sign) || sign == '&')
                    .count();
        }
        String letters = plain(part);
        int sounds = sounds(letters);
        return sounds == 0 && letters.length() > 1 ? letters.length() : sounds;
    }

    /** In small letters, without accents other than a trema, loan words as they are said. */
    private static String plain(String part) {
        String letters = part.toLowerCase(Locale.ROOT).replace("ĳ", "ij").replaceAll("[’']", "");
        letters = letters.replaceAll("[áàâ]", "a")
                .replaceAll("[éèê]", "e")
                .replaceAll("[íìî]", "i")
                .replaceAll("[óòô]", "o")
                .replaceAll("[úùû]", "u");
        for (Loan loan : PATTERNS) {
            letters = loan.written().matcher(letters).replaceAll(loan.said());
        }
        return SAID_APART.matcher(letters).replaceAll("i-e").replace("qu", "kw");
    }

    private static int sounds(String letters) {
        int count = 0;
        int at = 0;
        while (at < letters.length()) {
            int length = sound(letters, at);
            count += length > 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        return count;
    }

    /** How many letters the vowel sound at this place has; 0 for none. */
    private static int sound(String letters, int at) {
        for (String sound : SOUNDS) {
            if (letters.startsWith(sound, at)) {
                return sound.length();
            }
        }
        char letter = letters.charAt(at);
        return letter == 'y' ? (glides(letters, at) ? 0 : 1) : VOWELS.indexOf(letter) >= 0 ? 1 : 0;
    }

    /** Whether this y belongs to the vowel beside it: royaal, yoga. */
    private static boolean glides(String letters, int at) {
        boolean behindVowel = at > 0 && VOWELS.indexOf(letters.charAt(at - 1)) >= 0;
        boolean opens = at == 0 && letters.length() > 1 && VOWELS.indexOf(letters.charAt(1)) >= 0;
        return behindVowel || opens;
    }
}

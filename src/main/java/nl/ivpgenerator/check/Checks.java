package nl.ivpgenerator.check;

import java.util.List;

/** All rules, in the order in which they are asked. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new EmptyPlaces(),
            new TidyText(),
            new LongSentences(),
            new UnknownAbbreviations(),
            new OutdatedWords(),
            new PassageOpenness(),
            new PublicEdition());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }
}

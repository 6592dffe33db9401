package nl.ivpgenerator.pack;

import java.util.Optional;

/** Who may read a passage ({@code openbaarheid}), from open to closed (practice-notes, Openness; Woo 5.1). */
public enum Openness {
    PUBLIC("openbaar"),
    INTERNAL("intern"),
    CONFIDENTIAL("vertrouwelijk");

    private final String dutch;

    Openness(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }

    public static Optional<Openness> of(String dutch) {
        for (Openness openness : values()) {
            if (openness.dutch.equals(dutch)) {
                return Optional.of(openness);
            }
        }
        return Optional.empty();
    }
}

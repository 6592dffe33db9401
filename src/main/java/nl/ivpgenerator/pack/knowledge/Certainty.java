package nl.ivpgenerator.pack.knowledge;

import java.util.Optional;

/** How sure a fact is ({@code zekerheid}); what is uncertain never becomes text. */
public enum Certainty {
    /** Seen in the source or the law text. */
    VERIFIED("gezien"),
    /** Well known in the field; a jurist looks once before it is relied on. */
    KNOWN("bekend"),
    /** Not to be printed: a template that reads it gets a finding. */
    UNCERTAIN("onzeker");

    private final String dutch;

    Certainty(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }

    public static Optional<Certainty> of(String dutch) {
        for (Certainty certainty : values()) {
            if (certainty.dutch.equals(dutch)) {
                return Optional.of(certainty);
            }
        }
        return Optional.empty();
    }
}

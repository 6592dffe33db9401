package nl.ivpgenerator.cli;

/** How often something may be given with a command. */
enum Times {
    AT_MOST_ONCE(false, false),
    ONCE(true, false),
    AT_LEAST_ONCE(true, true),
    ANY(false, true),

    /** Any number of times, and each time several with commas between them. */
    LISTED(false, true);

    private final boolean required;
    private final boolean repeated;

    Times(boolean required, boolean repeated) {
        this.required = required;
        this.repeated = repeated;
    }

    boolean required() {
        return required;
    }

    boolean repeated() {
        return repeated;
    }
}

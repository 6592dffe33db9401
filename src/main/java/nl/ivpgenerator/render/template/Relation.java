package nl.ivpgenerator.render.template;

/**
 * What one part of a file refers to (ECMA-376 part 2, 6.5).
 *
 * @param type the last word of the type, for example {@code header}
 * @param target the name of a part without a leading stroke, or an address when {@code external}
 */
record Relation(String id, String type, String target, boolean external) {

    /** Whether this is a link that a reader follows by hand, and not something that is fetched. */
    boolean isHarmlessLink() {
        return external && type.equals("hyperlink") && target.matches("(?i)(https?|mailto):.*");
    }
}

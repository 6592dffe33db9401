package nl.ivpgenerator.document;

/**
 * A short form and what it stands for.
 *
 * @param shortForm as it stands in a text, for example {@code RI&E}
 * @param full for example "risico-inventarisatie en -evaluatie"
 * @param article de or het for a law, which needs "van de" behind the number of an article; otherwise empty
 */
public record Abbreviation(String shortForm, String full, String article) {}

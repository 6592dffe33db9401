package nl.ivpgenerator.render.template;

/**
 * A part of a template that every document gets as it is.
 *
 * @param name its name in the new file
 * @param kind its content type; empty for lists of relationships, which have theirs by extension
 * @param type the type of relationship by which the text refers to it; empty when another part does
 * @param data not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record CarriedPart(String name, String kind, String type, byte[] data) {}

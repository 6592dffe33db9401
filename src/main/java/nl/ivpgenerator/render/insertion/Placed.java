package nl.ivpgenerator.render.insertion;

/**
 * A part with its place in the plan.
 *
 * @param heading of the plan below which it goes
 * @param level of the highest headings in it
 */
record Placed(Insertion insertion, Heading heading, InsertionPoint point, int level) {}

package nl.ivpgenerator.render.odt;

import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.render.LongestWords;

/** Widths of columns in millimetres. LibreOffice keeps to what it is given, so a column that is too narrow for a word gets room from the others. */
final class ColumnWidths {

    /** The width of a letter as a share of its size: that of bold Arial, wider than those of our own families. */
    private static final double LETTER = 0.6;

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private ColumnWidths() {}

    /**
     * The widths that together make {@code textWidth}.
     *
     * @param size of the letters, in points
     * @param gap the white in each cell, in millimetres
     */
    static double[] of(Table table, int textWidth, double size, double gap) {
        int columns = table.columns().size();
        double[] widths = new double[columns];
        double[] spare = new double[columns];
        double wanted = 0;
        double offered = 0;
        for (int i = 0; i < columns; i++) {
            widths[i] = textWidth * table.columns().get(i).width() / 100.0;
            double word = LongestWords.longest(table, i) * size * LETTER * MILLIMETRES_PER_POINT;
            spare[i] = widths[i] - word - gap;
            wanted += Math.max(0, -spare[i]);
            offered += Math.max(0, spare[i]);
        }
        if (wanted > 0 && wanted <= offered) {
            for (int i = 0; i < columns; i++) {
                widths[i] -= spare[i] < 0 ? spare[i] : spare[i] * wanted / offered;
            }
        }
        return widths;
    }
}

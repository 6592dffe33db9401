package nl.ivpgenerator.render.odt;

import java.math.BigDecimal;

/** Lengths as ODF writes them (ODF 1.3 part 3, 18.3.18), the same on every machine. */
final class Length {

    private static final int PLACES = 2;

    private Length() {}

    static String points(double points) {
        return number(points) + "pt";
    }

    static String millimetres(double millimetres) {
        return number(millimetres) + "mm";
    }

    private static String number(double length) {
        return BigDecimal.valueOf(Math.round(length * 100), PLACES)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package nl.ivpgenerator.render;

import java.util.HexFormat;

/** An sRGB colour, with the measure for readability of WCAG 2.2 (relative luminance and contrast ratio). */
public record Color(int red, int green, int blue) {

    public static final Color WHITE = new Color(255, 255, 255);
    /** The colour of running text. */
    public static final Color INK = new Color(0x1f, 0x1f, 0x1f);
    /** The contrast that WCAG 1.4.3 asks of text. */
    public static final double READABLE = 4.5;

    private static final double AT_EASE = 7;

    /** Reads {@code #rrggbb}; anything else is an {@link IllegalArgumentException}. */
    public static Color of(String hexadecimal) {
        if (!hexadecimal.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not #rrggbb: " + hexadecimal);
        }
        int all = HexFormat.fromHexDigits(hexadecimal, 1, 7);
        return new Color(all >> 16, all >> 8 & 0xff, all & 0xff);
    }

    /** The ratio between this colour and another, from 1 to 21. */
    public double contrast(Color other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** This colour with as much of another as the share says, from 0 to 1. */
    public Color mix(Color other, double share) {
        return new Color(part(red, other.red, share), part(green, other.green, share), part(blue, other.blue, share));
    }

    /** The nearest darker shade that reads well as text on white. */
    public Color readableOnWhite() {
        Color shade = this;
        for (int step = 1; shade.contrast(WHITE) < READABLE; step++) {
            shade = mix(new Color(0, 0, 0), step / 100.0);
        }
        return shade;
    }

    /** The nearest lighter tint that text stands on at ease (7 to 1, WCAG 1.4.6). */
    public Color groundForText() {
        Color tint = this;
        for (int step = 1; tint.contrast(INK) < AT_EASE; step++) {
            tint = mix(WHITE, step / 100.0);
        }
        return tint;
    }

    /** {@code #rrggbb} in lower case. */
    @Override
    public String toString() {
        return "#" + HexFormat.of().toHexDigits(((long) red << 16) | (green << 8) | blue, 6);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}

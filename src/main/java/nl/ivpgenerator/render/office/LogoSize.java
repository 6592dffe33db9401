package nl.ivpgenerator.render.office;

import nl.ivpgenerator.render.HouseStyle.Logo;

/** How large a logo is in a document, in millimetres: as large as fits its place, which is larger on a cover. */
public record LogoSize(double width, double height) {

    public static LogoSize of(Logo logo, boolean cover) {
        double scale = Math.min((cover ? 70.0 : 55.0) / logo.width(), (cover ? 32.0 : 22.0) / logo.height());
        return new LogoSize(logo.width() * scale, logo.height() * scale);
    }
}

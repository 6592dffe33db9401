package nl.ivpgenerator.generate;

import java.nio.file.Path;

/** The name of a profile: its file name without extension, which is also the name of its output folder. */
final class ProfileName {

    private static final String EXTENSION = ".yaml";

    private ProfileName() {}

    static String of(Path profile) {
        String file = String.valueOf(profile.getFileName());
        return file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
    }
}

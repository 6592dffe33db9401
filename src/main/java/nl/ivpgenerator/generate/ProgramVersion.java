package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which program this is, as its build states it. */
public final class ProgramVersion {

    private static final Properties STATED = read();

    /** The version for people. */
    public static final String NUMBER = STATED.getProperty("version");

    /** The version with the start of a fingerprint of the sources: tells two builds of one version apart. */
    static final String BUILD = NUMBER + "+" + start(STATED.getProperty("build"));

    private static final int FINGERPRINT = 12;

    private ProgramVersion() {}

    private static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length()));
    }

    private static Properties read() {
        try (InputStream file = ProgramVersion.class.getResourceAsStream("program.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as its build file states it. */
public final class ProgramVersion {

    public static final String NUMBER = read();

    private ProgramVersion() {}

    private static String read() {
        try (InputStream file = ProgramVersion.class.getResourceAsStream("program.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

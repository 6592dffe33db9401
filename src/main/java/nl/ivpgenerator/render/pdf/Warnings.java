package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the PDF libraries from writing to a user's screen. What matters of their warnings is checked before or after. */
final class Warnings {

    private Warnings() {}

    /** Before the libraries look for a log: only then it costs no time either. */
    static void silence() {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        XRLog.setLoggerImpl(new Silent());
    }

    private static final class Silent implements XRLogger {

        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable thrown) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}

package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the PDF libraries from writing to a user's screen. What matters of their warnings is checked before or after. */
final class Warnings {

    /** Held here, because the log manager forgets loggers that nobody holds. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Warnings() {}

    static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
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

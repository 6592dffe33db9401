package nl.ivpgenerator.output;

import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/** The names of files in a municipality's folder. What stands on the disk can have been made by anyone, so names from there are tried too. */
final class FileName {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private FileName() {}

    /** Whether the name stays within its folder. */
    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** The name, when it stays within its folder. */
    static String plain(String name) {
        if (!isPlain(name)) {
            throw new NoSuchElementException("no plain name");
        }
        return name;
    }
}

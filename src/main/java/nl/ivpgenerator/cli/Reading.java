package nl.ivpgenerator.cli;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * From a word on the command line to a value. A word that does not fit gives an exception of the JDK: an {@link IllegalArgumentException} or a
 * {@link java.time.DateTimeException}.
 */
interface Reading<T> {

    /** Of an option without a value: that it stands there says all. */
    Reading<Boolean> FLAG = word -> true;

    Reading<String> TEXT = word -> word;
    Reading<Path> PATH = Path::of;
    Reading<LocalDate> DATE = LocalDate::parse;
    Reading<Integer> NUMBER = Integer::valueOf;

    T read(String word);
}

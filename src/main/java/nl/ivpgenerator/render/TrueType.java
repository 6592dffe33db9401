package nl.ivpgenerator.render;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** The outside of a font file in the format TrueType (OpenType 1.9, "Table directory"). */
public final class TrueType {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final List<Integer> FIRST_BYTES = List.of(0x00010000, 0x74727565);

    private TrueType() {}

    public static boolean is(byte[] file) {
        return file.length >= DIRECTORY
                && FIRST_BYTES.contains(ByteBuffer.wrap(file).getInt());
    }

    /** Whether everything that the directory names lies in the file: one that was cut off while being copied does not. */
    public static boolean isWhole(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        return entries(font)
                .allMatch(entry -> entry + ENTRY <= file.length
                        && Integer.toUnsignedLong(font.getInt(entry + 8))
                                        + Integer.toUnsignedLong(font.getInt(entry + 12))
                                <= file.length);
    }

    /** Where the entries of the directory start; each starts with the name of a table, in four bytes. */
    public static IntStream entries(ByteBuffer font) {
        int tables = Short.toUnsignedInt(font.getShort(4));
        return IntStream.range(0, tables).map(table -> DIRECTORY + table * ENTRY);
    }
}

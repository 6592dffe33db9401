package nl.ivpgenerator.generate;

import java.nio.ByteBuffer;
import java.util.List;

/** The outside of a font file in the format TrueType (OpenType 1.9, "Table directory"). */
final class TrueType {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final List<Integer> FIRST_BYTES = List.of(0x00010000, 0x74727565);

    private TrueType() {}

    static boolean is(byte[] file) {
        return file.length >= DIRECTORY
                && FIRST_BYTES.contains(ByteBuffer.wrap(file).getInt());
    }

    /** Whether everything that the directory names lies in the file: one that was cut off while being copied does not. */
    static boolean isWhole(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int tables = Short.toUnsignedInt(font.getShort(4));
        if (DIRECTORY + tables * ENTRY > file.length) {
            return false;
        }
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            long end = Integer.toUnsignedLong(font.getInt(entry + 8)) + Integer.toUnsignedLong(font.getInt(entry + 12));
            if (end > file.length) {
                return false;
            }
        }
        return true;
    }
}

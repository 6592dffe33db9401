package nl.ivpgenerator.hash;

import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * By what bytes are known again: what they are read as, their number, and two sums. Enough against chance; not against somebody who wants two files to
 * be taken for each other, and who could as well change what is remembered of them. Far cheaper than {@link Sha256} in a process that just started.
 *
 * @param kind what the bytes are read as; the same bytes may be read in more ways
 */
public record Content(char kind, int length, long crc, long adler) {

    /** Bytes of a content as bytes. */
    static final int SIZE = Character.BYTES + Integer.BYTES + 2 * Long.BYTES;

    public static Content of(char kind, byte[] bytes) {
        return new Content(kind, bytes.length, sum(new CRC32(), bytes), sum(new Adler32(), bytes));
    }

    /** The same bytes, read as something else. */
    public Content as(char other) {
        return new Content(other, length, crc, adler);
    }

    private static long sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue();
    }

    /** Written out, because what Java makes for a record costs a start of the program more than all use of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Content content
                && kind == content.kind
                && length == content.length
                && crc == content.crc
                && adler == content.adler;
    }

    @Override
    public int hashCode() {
        return (int) (crc * 31 + adler);
    }

    @Override
    public String toString() {
        return kind + " " + length + " " + crc + " " + adler;
    }

    static Content read(ByteBuffer in) {
        return new Content(in.getChar(), in.getInt(), in.getLong(), in.getLong());
    }

    void write(ByteBuffer out) {
        out.putChar(kind).putInt(length).putLong(crc).putLong(adler);
    }
}

package nl.ivpgenerator.hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over pieces; each piece goes in with its length, so that other pieces never give the same sum. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public Sha256 add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] piece) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(piece.length).array());
        digest.update(piece);
        return this;
    }

    public String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The plain SHA-256 of a file's bytes, as other programs give it. */
    public static String of(byte[] bytes) {
        Sha256 sha = new Sha256();
        sha.digest.update(bytes);
        return sha.hexadecimal();
    }
}

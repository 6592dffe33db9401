package nl.ivpgenerator.yaml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Place;

/** Trees of one file as bytes, without the file's name. For trees as they were read: no layer has touched them yet. */
public final class TreeCodec implements SoundMemory.Codec<YamlMapping> {

    private static final byte SCALAR = 1;
    private static final byte PLAIN_SCALAR = 2;
    private static final byte SEQUENCE = 3;
    private static final byte MAPPING = 4;

    private final Place file;

    private TreeCodec(Place file) {
        this.file = file;
    }

    /** For the trees of a file that is shown under this name. */
    public static TreeCodec of(String shownName) {
        return new TreeCodec(Place.ofFile(shownName));
    }

    @Override
    public byte[] bytes(YamlMapping tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(tree, out);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(YamlNode node, DataOutputStream out) throws IOException {
        if (node instanceof YamlScalar scalar) {
            out.writeByte(scalar.plain() ? PLAIN_SCALAR : SCALAR);
            write(scalar.place(), out);
            write(scalar.text(), out);
        } else if (node instanceof YamlSequence sequence) {
            out.writeByte(SEQUENCE);
            write(sequence.place(), out);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlMapping mapping) {
            out.writeByte(MAPPING);
            write(mapping.place(), out);
            out.writeInt(mapping.entries().size());
            for (Map.Entry<String, YamlMapping.Entry> entry : mapping.entries().entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue().keyPlace(), out);
                write(entry.getValue().value(), out);
            }
        } else {
            throw new IllegalArgumentException(node.dutchKind());
        }
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    @Override
    public YamlMapping read(ByteBuffer bytes) {
        return (YamlMapping) node(bytes);
    }

    private YamlNode node(ByteBuffer in) {
        byte kind = in.get();
        Place place = place(in);
        return switch (kind) {
            case SCALAR, PLAIN_SCALAR -> new YamlScalar(text(in), kind == PLAIN_SCALAR, place, List.of());
            case SEQUENCE -> sequence(in, place);
            case MAPPING -> mapping(in, place);
            default -> throw new IllegalArgumentException("kind " + kind);
        };
    }

    private YamlSequence sequence(ByteBuffer in, Place place) {
        int size = in.getInt();
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node(in));
        }
        return new YamlSequence(items, place, List.of());
    }

    private YamlMapping mapping(ByteBuffer in, Place place) {
        int size = in.getInt();
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = text(in);
            Place keyPlace = place(in);
            entries.put(key, new YamlMapping.Entry(keyPlace, node(in)));
        }
        return new YamlMapping(entries, place, List.of());
    }

    private Place place(ByteBuffer in) {
        return file.at(in.getInt(), in.getInt());
    }

    /** A text as it stands after its length in bytes of UTF-8. */
    public static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}

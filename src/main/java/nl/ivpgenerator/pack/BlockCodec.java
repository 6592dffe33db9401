package nl.ivpgenerator.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.yaml.SoundMemory;
import nl.ivpgenerator.yaml.TreeCodec;
import nl.ivpgenerator.yaml.YamlMapping;

/**
 * A block's file as bytes, for the next run.
 *
 * @param file the place of the whole file
 */
record BlockCodec(Place file) implements SoundMemory.Codec<BlockFile> {

    @Override
    public byte[] bytes(BlockFile read) {
        byte[] hash = read.hash().getBytes(StandardCharsets.US_ASCII);
        byte[] template = read.template().getBytes(StandardCharsets.UTF_8);
        byte[] front = TreeCodec.of(file.file()).bytes(read.frontMatter());
        return ByteBuffer.allocate(3 * Integer.BYTES + hash.length + template.length + front.length)
                .putInt(read.templatePlace().line())
                .putInt(hash.length)
                .put(hash)
                .putInt(template.length)
                .put(template)
                .put(front)
                .array();
    }

    @Override
    public BlockFile read(ByteBuffer in) {
        Place templatePlace = file.at(in.getInt(), 0);
        String hash = TreeCodec.text(in);
        String template = TreeCodec.text(in);
        YamlMapping front = TreeCodec.of(file.file()).read(in);
        return new BlockFile(front, template, templatePlace, hash);
    }
}

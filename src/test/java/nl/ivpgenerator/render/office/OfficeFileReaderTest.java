package nl.ivpgenerator.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFileReaderTest {

    private static final Place PLACE = Place.ofLine("stad.yaml", 4);

    private final Findings findings = new Findings();

    @Test
    void aWordFileGivesItsPartsAndNoFolders() {
        OfficeFile file = read(word("word/", "", "word/document.xml", "<w/>")).orElseThrow();

        assertThat(file.name()).isEqualTo("brief.docx");
        assertThat(file.parts()).containsOnlyKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        assertThat(file.parts().get("word/document.xml")).asString().isEqualTo("<w/>");
    }

    @Test
    void whatOurOwnWriterStoresWithoutPackingIsReadToo() {
        Map<String, byte[]> parts = Map.of("mimetype", "tekst".getBytes(StandardCharsets.UTF_8));

        read(OfficeZip.openDocument(parts));

        assertThat(only().code()).isEqualTo("geen-word-bestand");
    }

    static Stream<Arguments> unusable() {
        byte[] word = word("word/document.xml", "<w/>");
        return Stream.of(
                Arguments.of("word-bestand-leeg", new byte[0]),
                Arguments.of("geen-word-bestand", "gewone tekst".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("geen-word-bestand", Zips.of(Map.of("foto.jpg", "x"))),
                Arguments.of("opendocument-bestand", odt()),
                Arguments.of("oud-word-bestand", compound("WordDocument")),
                Arguments.of("word-bestand-versleuteld", compound("EncryptedPackage")),
                Arguments.of("word-bestand-versleuteld", encrypted(word)),
                Arguments.of("word-bestand-beschadigd", Arrays.copyOf(word, word.length / 2)),
                Arguments.of("word-bestand-beschadigd", Arrays.copyOf(word, word.length - 1)),
                Arguments.of("word-bestand-beschadigd", "PK alleen het begin".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("word-bestand-te-groot", new byte[20_000_001]),
                Arguments.of("word-bestand-te-groot", Zips.ofZeroes(31, 1)),
                Arguments.of("word-bestand-te-groot", Zips.ofZeroes(21, 5)),
                Arguments.of("word-bestand-te-groot", parts(2_001)));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aFileThatIsNoUsableWordFileIsRefusedWithItsReason(String code, byte[] data) {
        assertThat(read(data)).isEmpty();

        assertThat(only().code()).isEqualTo(code);
        assertThat(only().place()).isEqualTo(PLACE);
        assertThat(only().message()).startsWith("Het bestand 'brief.docx' ");
        assertThat(only().hint()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/x", "../buiten", "word/../../x", "word\\x", "C:x", "word//x", "./x", "WORD/document.xml"})
    void namesThatLeadElsewhereOrAreDoubleAreRefused(String name) {
        assertThat(read(word("word/document.xml", "<w/>", name, "x"))).isEmpty();

        assertThat(only().code()).isEqualTo("word-bestand-onveilig");
    }

    /** A part that says it is small: the reader counts itself. */
    @Test
    void aPartThatLiesAboutItsContentIsRefused() {
        byte[] data = word("word/document.xml", "<w>echt</w>");
        int sum = new String(data, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2") + 16;
        data[sum]++;

        assertThat(read(data)).isEmpty();
        assertThat(only().code()).isEqualTo("word-bestand-beschadigd");
    }

    /** Whatever is broken: a finding, and no exception. */
    @Test
    void everyDamagedByteGivesAFileOrAFinding() {
        byte[] whole = word("word/document.xml", "<w/>");
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0, 0x7f, 0xff}) {
                byte[] data = whole.clone();
                data[at] = (byte) value;
                Findings own = new Findings();
                Optional<OfficeFile> read = OfficeFileReader.word("brief.docx", data, PLACE, own);
                assertThat(read.isPresent()).isNotEqualTo(own.hasErrors());
            }
        }
    }

    @Test
    void aFileOnDiskIsReadTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("brief.docx"), word("word/document.xml", "<w/>"));

        assertThat(OfficeFileReader.word(file, PLACE, findings)).isPresent();
        assertThat(OfficeFileReader.word(folder, PLACE, findings)).isEmpty();
        assertThat(only().code()).isEqualTo("word-bestand-onleesbaar");
    }

    private Optional<OfficeFile> read(byte[] data) {
        return OfficeFileReader.word("brief.docx", data, PLACE, findings);
    }

    private Finding only() {
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().get(0);
    }

    /** Names and texts by turns, beside what every Word file has. */
    private static byte[] word(String... namesAndTexts) {
        Map<String, String> parts = new TreeMap<>(Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", "<r/>"));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return Zips.of(parts);
    }

    private static byte[] odt() {
        byte[] kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8);
        return OfficeZip.openDocument(Map.of("mimetype", kind));
    }

    private static byte[] compound(String stream) {
        byte[] data = new byte[4_096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, data, 0, 4);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, data, 1_024, name.length);
        return data;
    }

    private static byte[] encrypted(byte[] word) {
        byte[] data = word.clone();
        int flags = new String(data, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8;
        data[flags] |= 1;
        return data;
    }

    private static byte[] parts(int number) {
        Map<String, String> parts = new TreeMap<>();
        IntStream.range(0, number).forEach(i -> parts.put("deel" + i, ""));
        return Zips.of(parts);
    }
}

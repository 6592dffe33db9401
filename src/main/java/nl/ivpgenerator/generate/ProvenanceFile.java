package nl.ivpgenerator.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.compose.Provenance;
import nl.ivpgenerator.compose.Provenance.BlockOrigin;
import nl.ivpgenerator.compose.Provenance.ParagraphOrigin;
import nl.ivpgenerator.compose.Provenance.PartOrigin;
import nl.ivpgenerator.compose.Provenance.ValueOrigin;
import nl.ivpgenerator.json.JsonWriter;

/** The file {@code herkomst.json}: paragraph, block, choices, the lines that chose them, and sources. */
final class ProvenanceFile {

    static final String NAME = "herkomst.json";

    private final RelativePlaces places;

    private ProvenanceFile(RelativePlaces places) {
        this.places = places;
    }

    static byte[] bytes(DocumentSet set) {
        ProvenanceFile file = new ProvenanceFile(new RelativePlaces(set.pack(), set.profile()));
        Map<String, Object> documents = new LinkedHashMap<>();
        set.documents()
                .forEach(made -> documents.put(
                        made.composed().type().id(),
                        file.parts(Provenance.of(made.composed(), set.profile(), set.pack())
                                .parts())));
        return JsonWriter.bytes(Map.of("documenten", documents));
    }

    private List<Object> parts(List<PartOrigin> parts) {
        return parts.stream().map(this::part).toList();
    }

    private Object part(PartOrigin part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onderdeel", part.id());
        json.put("titel", part.title());
        json.put("blokken", part.blocks().stream().map(this::block).toList());
        if (!part.parts().isEmpty()) {
            json.put("onderdelen", parts(part.parts()));
        }
        return json;
    }

    private Object block(BlockOrigin block) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("blok", block.id());
        json.put("plaats", places.name(block.place()));
        json.put("sha256", block.hash());
        json.put("bronnen", block.sources());
        json.put("eigen_tekst", block.ownText());
        json.put("alineas", block.paragraphs().stream().map(this::paragraph).toList());
        return json;
    }

    private Object paragraph(ParagraphOrigin paragraph) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("begin", paragraph.start());
        json.put("keuzes", paragraph.values().stream().map(this::value).toList());
        return json;
    }

    private Object value(ValueOrigin value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pad", value.path());
        json.put("plaats", places.name(value.place()));
        json.put("standaard", value.standard());
        if (!value.replaced().isEmpty()) {
            json.put("vervangt", value.replaced().stream().map(places::name).toList());
        }
        return json;
    }
}

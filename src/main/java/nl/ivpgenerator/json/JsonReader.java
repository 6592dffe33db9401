package nl.ivpgenerator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that this program wrote (or a form sent) into maps, lists, {@code String}, {@code Long}, {@code BigDecimal} and {@code Boolean}.
 * Strict: a double key, {@code null} or anything after the end is a fault. At most 10 MB and 100 levels deep.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(10_000_000)
                    .maxStringLength(10_000_000)
                    .maxNestingDepth(100)
                    .maxNumberLength(50)
                    .build())
            .build();

    private JsonReader() {}

    /** The object in the bytes; nothing, and a finding {@code json-fout} at the place in the file, when it can not be read. */
    public static Optional<Map<String, Object>> read(byte[] utf8, String shownFile, Findings findings) {
        try (JsonParser json = FACTORY.createParser(utf8)) {
            return read(json, shownFile, findings);
        } catch (IOException unreadable) {
            findings.error("json-fout", Place.ofFile(shownFile), "Dit bestand bevat geen leesbare UTF-8-tekst.");
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Object>> read(JsonParser json, String file, Findings findings)
            throws IOException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Fault("Hier wordt een object verwacht, dat met { begint.");
            }
            Map<String, Object> object = object(json);
            if (json.nextToken() != null) {
                throw new Fault("Na het einde van het object staat nog iets.");
            }
            return Optional.of(object);
        } catch (Fault fault) {
            findings.error("json-fout", place(file, json.currentTokenLocation()), fault.dutch);
        } catch (StreamConstraintsException tooMuch) {
            findings.error("json-fout", Place.ofFile(file), "Dit bestand is te groot of te diep genest.");
        } catch (JsonProcessingException fault) {
            findings.error("json-fout", place(file, fault.getLocation()), "Dit is geen geldige JSON.");
        }
        return Optional.empty();
    }

    private static Map<String, Object> object(JsonParser json) throws IOException, Fault {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, value(json));
        }
        return object;
    }

    private static List<Object> array(JsonParser json) throws IOException, Fault {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static Object value(JsonParser json) throws IOException, Fault {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> wholeNumber(json);
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> throw new Fault("De waarde null komt hier niet voor: laat de sleutel weg.");
        };
    }

    private static Object wholeNumber(JsonParser json) throws IOException {
        return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new BigDecimal(json.getBigIntegerValue())
                : (Object) json.getLongValue();
    }

    private static Place place(String file, @Nullable JsonLocation location) {
        return location == null
                ? Place.ofFile(file)
                : new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** A fault with its message for the user. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        private final String dutch;

        Fault(String dutch) {
            super(dutch);
            this.dutch = dutch;
        }
    }
}

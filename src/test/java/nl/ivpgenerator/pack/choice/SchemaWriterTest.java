package nl.ivpgenerator.pack.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.pack.PackOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaWriterTest {

    private static final String CHOICES = """
            gemeente:
              titel: De gemeente
              velden:
                naam: {soort: tekst, titel: Naam, verplicht: ja}
                versie: {soort: tekst, titel: Versie}
                dagen: {soort: getal, titel: Dagen, uitleg: Hoe lang., eenheid: dagen, standaard: 3}
                toon: {soort: keuze, titel: Toon, als: {gemeente.dagen: ingevuld}, waarden: {mild: {titel: Mild, uitleg: Zacht}}}
                vast: {soort: ja-nee, titel: Vast, verplicht: ja, standaard: ja}
                rollen: {titel: Rollen, rij: {velden: {naam: {soort: tekst, titel: Naam, verplicht: ja}}}}
            """;

    @TempDir
    Path folder;

    private String text;
    private Schema schema;

    @BeforeEach
    void writeSchema() {
        text = SchemaWriter.write(
                PackOnDisk.sound(PackOnDisk.empty(folder.resolve("pak")).with("keuzes/gemeente.yaml", CHOICES))
                        .choices());
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void asksRequiredChoicesOnlyOfAProfileWithoutBasis() {
        assertThat(faults("{}")).hasSize(1);
        assertThat(faults("gemeente: {}")).hasSize(1);
        assertThat(faults("gemeente: {naam: A}")).isEmpty();
        assertThat(faults("basis: regio.yaml")).isEmpty();
    }

    @Test
    void asksNothingOfAProfileForOthersToBuildOn() {
        String withoutDemands = text.replaceFirst("(?s)\"if\".*?(?=\"\\$defs\")", "");
        Schema part = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(withoutDemands, InputFormat.JSON);

        assertThat(part.validate("gemeente: {dagen: 4}", InputFormat.YAML)).isEmpty();
        assertThat(part.validate("gemeente: {dage: 4}", InputFormat.YAML)).hasSize(1);
    }

    @Test
    void takesNumbersForTextAndNothingForWhatMayBeOpen() {
        assertThat(faults("gemeente: {naam: A, versie: 1.10, dagen: , toon: , rollen: }"))
                .isEmpty();
        assertThat(faults("gemeente: {naam: , vast: }")).hasSize(2);
    }

    @Test
    void takesAListAndAChangeToAList() {
        assertThat(faults("gemeente: {naam: A, rollen: [{id: a, naam: B}]}")).isEmpty();
        assertThat(faults("gemeente: {naam: A, rollen: {+: [{id: a}], -: [b]}}"))
                .isEmpty();
        assertThat(faults("gemeente: {naam: A, rollen: [{id: a}]}")).hasSize(1);
        assertThat(faults("gemeente: {naam: A, rollen: {+: [{naam: B}]}}")).hasSize(1);
        assertThat(faults("gemeente: {naam: A, rollen: {plus: []}}")).hasSize(1);
    }

    @Test
    void explainsEveryChoiceInDutch() {
        assertThat(text)
                .contains("\"description\": \"Hoe lang. Eenheid: dagen. Standaard: 3.\"")
                .contains("\"description\": \"Alleen als gemeente.dagen: ingevuld.\"")
                .contains("\"Mild. Zacht\"")
                .contains("\"errorMessage\": \"Kies uit: mild.\"")
                .contains("\"default\": 3");
    }

    private List<Error> faults(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }
}

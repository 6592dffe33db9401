package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.Block.Column;
import nl.ivpgenerator.pack.Block.Kind;
import nl.ivpgenerator.pack.Block.Presentation;
import nl.ivpgenerator.pack.choice.ConditionReader;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeReader;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Reads a block's front matter. Sources must stand in the knowledge base. {@code dekt} names facts as {@code <onderwerp>/<id>}, where the
 * part before the slash is exactly the name of a file in {@code kennisbank/}: {@code maatregelen/norm} is the fact {@code norm} of {@code
 * kennisbank/maatregelen.yaml}.
 */
final class BlockReader {

    static final String REPLACES = "vervangt";

    private static final List<String> KEYS = List.of(
            "bron",
            "dekt",
            "als",
            "openbaarheid",
            "soort",
            "pagina",
            "herhaalbaar",
            "bijschrift",
            "kolommen",
            REPLACES);
    private static final Map<String, Kind> KINDS =
            Map.of("tekst", Kind.TEXT, "invul", Kind.FORM, "ondertekening", Kind.SIGNATURES);
    private static final Pattern NAME = Pattern.compile(Naming.ID + "/" + Naming.ID);
    private static final int WIDEST = 1_000;

    private final ConditionReader conditions;
    private final KnowledgeBase knowledge;
    private final Findings findings;

    BlockReader(ConditionReader conditions, KnowledgeBase knowledge, Findings findings) {
        this.conditions = conditions;
        this.knowledge = knowledge;
        this.findings = findings;
    }

    Block read(String id, BlockFile file) {
        Fields fields = new Fields(file.frontMatter(), findings);
        fields.allowOnly(KEYS);
        checkName(id, file);
        List<YamlScalar> sources = fields.texts("bron");
        sources.forEach(source -> KnowledgeReader.checkSource(knowledge, source, findings));
        List<YamlScalar> covers = fields.texts("dekt");
        covers.forEach(this::checkCovers);
        return new Block(
                id,
                texts(sources),
                texts(covers),
                conditions.read(fields),
                openness(fields),
                presentation(fields),
                file.template(),
                file.templatePlace(),
                file.hash());
    }

    private void checkName(String id, BlockFile file) {
        if (!NAME.matcher(id).matches()) {
            findings.error(
                    "ongeldige-naam",
                    file.templatePlace(),
                    "Een tekstblok heet blokken/<onderwerp>/<naam>" + PackFolder.BLOCK + ", niet '" + id + "'.",
                    "Gebruik kleine letters, cijfers en streepjes.");
        }
    }

    private static List<String> texts(List<YamlScalar> scalars) {
        return scalars.stream().map(scalar -> scalar.text().strip()).toList();
    }

    private void checkCovers(YamlScalar reference) {
        String text = reference.text();
        int slash = text.indexOf('/');
        if (slash > 0 && knowledge.subject(text.substring(0, slash)).containsKey(text.substring(slash + 1))) {
            return;
        }
        List<String> known = new ArrayList<>();
        knowledge.subjects().forEach((subject, facts) -> facts.keySet().forEach(id -> known.add(subject + "/" + id)));
        String hint = Suggestion.sentence(text, known);
        findings.error(
                "onbekend-feit",
                reference.place(),
                "'" + text + "' bij 'dekt' staat niet in de kennisbank.",
                hint.isEmpty() ? "Schrijf <bestand in kennisbank>/<id>, bijvoorbeeld maatregelen/norm." : hint);
    }

    static Optional<Openness> openness(Fields fields) {
        List<String> words = List.of(Openness.PUBLIC.dutch(), Openness.INTERNAL.dutch(), Openness.CONFIDENTIAL.dutch());
        return fields.oneOf("openbaarheid", words).flatMap(Openness::of);
    }

    private Presentation presentation(Fields fields) {
        Kind kind = fields.oneOf("soort", List.of("tekst", "invul", "ondertekening"))
                .map(KINDS::get)
                .orElse(Kind.TEXT);
        boolean landscape = fields.oneOf("pagina", List.of("staand", "liggend"))
                .filter("liggend"::equals)
                .isPresent();
        return new Presentation(
                kind, landscape, fields.yes("herhaalbaar", false), fields.text("bijschrift", ""), columns(fields));
    }

    private List<Column> columns(Fields fields) {
        List<Column> columns = new ArrayList<>();
        for (YamlNode item : fields.items("kolommen")) {
            Fields.of(item, "een kolom", findings).ifPresent(column -> {
                column.allowOnly(List.of("breedte", "vorm"));
                column.requiredText("breedte");
                int width = column.number("breedte", 1, WIDEST).orElse(1L).intValue();
                columns.add(
                        new Column(width, column.oneOf("vorm", List.of("balk")).isPresent()));
            });
        }
        return columns;
    }
}

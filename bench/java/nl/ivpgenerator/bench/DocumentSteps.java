package nl.ivpgenerator.bench;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.check.Checks;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.Composer;
import nl.ivpgenerator.compose.DocumentAssembler;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.HouseStyles;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.generate.Shipped;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.html.HtmlRenderer;
import nl.ivpgenerator.render.markdown.MarkdownRenderer;
import nl.ivpgenerator.render.odt.OdtRenderer;
import nl.ivpgenerator.render.pdf.PdfRenderer;
import nl.ivpgenerator.render.word.WordRenderer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The steps that come once per document. */
@State(Scope.Benchmark)
public class DocumentSteps {

    @Param({"agressieprotocol", "normverklaring"})
    public String document = "";

    private final TemplatePack pack =
            PackReader.read(List.of(Shipped.PACK), new Findings()).orElseThrow();
    private final Composer composer = new Composer(pack);
    private final Renderer markdown = new MarkdownRenderer();
    private final Renderer html = new HtmlRenderer();
    private final Renderer pdf = new PdfRenderer();
    private final Renderer word = new WordRenderer();
    private final Renderer odt = new OdtRenderer();
    private @Nullable Made made;

    /** What the steps before gave. */
    private record Made(DocumentSet set, HouseStyle style) {

        ComposedDocument composed() {
            return set.documents().get(0).composed();
        }

        byte[] render(Renderer renderer) {
            return renderer.render(set.documents().get(0).document(), style);
        }
    }

    @Setup
    public void make() {
        Findings findings = new Findings();
        DocumentSet set = new SetComposer(pack)
                .compose(Sample.PROFILE, Set.of(document), findings)
                .orElseThrow();
        made = new Made(set, HouseStyles.load(pack, set.profile(), findings).orElseThrow());
    }

    private Made made() {
        return Objects.requireNonNull(made);
    }

    @Benchmark
    public Optional<ComposedDocument> compose() {
        return composer.compose(made().set().profile(), made().composed().type(), new Findings());
    }

    @Benchmark
    public Optional<Document> assemble() {
        return DocumentAssembler.assemble(made().composed(), new Findings());
    }

    /** All checks, of which one asks the rules of the profile. */
    @Benchmark
    public Findings check() {
        Findings findings = new Findings();
        Checks.all().forEach(check -> check.check(made().set(), findings));
        return findings;
    }

    @Benchmark
    public byte[] markdown() {
        return made().render(markdown);
    }

    @Benchmark
    public byte[] html() {
        return made().render(html);
    }

    @Benchmark
    public byte[] pdf() {
        return made().render(pdf);
    }

    @Benchmark
    public byte[] word() {
        return made().render(word);
    }

    @Benchmark
    public byte[] odt() {
        return made().render(odt);
    }
}

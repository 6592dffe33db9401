package nl.ivpgenerator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.HouseStyles;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.generate.Shipped;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.pdf.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A process of its own that makes PDFs over and over, each for another municipality, and writes what each took. Arguments: how many rounds before
 * anything counts, how many counted rounds, the first town, and the documents. See {@link WarmLine} for the output.
 */
public final class WarmMain {

    private static final Path PROFILE = Shell.WORK.resolve("warm/profiel.yaml");

    private final TemplatePack pack = Shipped.generator().pack();
    private final SetComposer composer = new SetComposer(pack);
    private final PdfRenderer renderer = new PdfRenderer();
    private final String sample = Shell.read(Sample.PROFILE);

    private WarmMain() {}

    public static void main(String[] arguments) throws IOException {
        int before = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int town = Integer.parseInt(arguments[2]);
        WarmMain maker = new WarmMain();
        for (int round = 0; round < before + rounds; round++) {
            for (String document : List.of(arguments).subList(3, arguments.length)) {
                maker.make(document, Towns.name(town++ % Towns.count()), round >= before);
            }
        }
    }

    private void make(String document, String town, boolean counts) throws IOException {
        Shell.write(PROFILE, sample.replace(Towns.SAMPLE, town));
        Findings findings = new Findings();
        long start = System.nanoTime();
        DocumentSet set = composer.compose(PROFILE, Set.of(document), findings)
                .orElseThrow(() -> new IllegalStateException(findings.sorted().toString()));
        HouseStyle style = HouseStyles.load(pack, set.profile(), findings).orElseThrow();
        long composed = System.nanoTime();
        byte[] bytes = renderer.render(set.documents().get(0).document(), style);
        long end = System.nanoTime();
        if (counts) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                System.out.println(new WarmLine(document, pdf.getNumberOfPages(), end - composed, end - start));
            }
        }
    }
}

package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.document.MarkdownReader;
import nl.ivpgenerator.document.TableStyle;
import nl.ivpgenerator.document.TableStyle.ColumnStyle;
import nl.ivpgenerator.document.Typography;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;

/** From composed Markdown to the document that renderers write: passages read, references resolved, notes numbered, anchors named. */
public final class DocumentAssembler {

    private final ComposedDocument composed;
    private final Findings findings;
    private final MarkdownReader reader;

    private DocumentAssembler(ComposedDocument composed, Findings findings) {
        this.composed = composed;
        this.findings = findings;
        this.reader = new MarkdownReader(TargetIndex.of(composed), findings);
    }

    /** The document, or nothing when a passage has an error. */
    public static Optional<Document> assemble(ComposedDocument composed, Findings findings) {
        Findings own = new Findings();
        Document document = new DocumentAssembler(composed, own).document();
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : Optional.of(document);
    }

    private Document document() {
        refuseRepeats(composed.parts(), new HashMap<>(), new HashMap<>());
        return new Document(front(), parts(composed.parts()));
    }

    private Front front() {
        DocumentType type = composed.type();
        List<Fact> facts = composed.facts().stream()
                .map(fact -> new Fact(Typography.print(fact.name()), reader.readLine(fact.markdown(), type.place())))
                .toList();
        return new Front(
                type.id(),
                Typography.print(composed.title()),
                Typography.print(composed.subtitle()),
                Typography.print(composed.organisation()),
                type.openness().dutch(),
                facts,
                composed.date(),
                layout(type.layout()),
                type.contents());
    }

    /** In the order of the document, as the reader numbers the notes. */
    private List<Part> parts(List<ComposedPart> composedParts) {
        List<Part> parts = new ArrayList<>();
        for (ComposedPart part : composedParts) {
            List<Passage> passages = new ArrayList<>();
            part.blocks().forEach(block -> passages.add(passage(block, part.id())));
            parts.add(new Part(
                    part.id(),
                    Bookmark.ofPart(part.id()),
                    part.level(),
                    part.number(),
                    Typography.print(part.title()),
                    fragment(part.fragment()),
                    part.newPage(),
                    passages,
                    parts(part.parts())));
        }
        return parts;
    }

    private Passage passage(ComposedBlock composedBlock, String partId) {
        Block block = composedBlock.block();
        return new Passage(
                block.id(),
                Bookmark.ofBlock(block, partId),
                composedBlock.openness().dutch(),
                kind(block.presentation().kind()),
                block.presentation().landscape(),
                reader.read(composedBlock.markdown(), block.place(), tableStyle(composedBlock)));
    }

    private static TableStyle tableStyle(ComposedBlock block) {
        List<ColumnStyle> columns = block.block().presentation().columns().stream()
                .map(column -> new ColumnStyle(column.width(), column.bar()))
                .toList();
        return new TableStyle(block.caption(), columns);
    }

    private static Fragment fragment(DocumentType.Fragment fragment) {
        return switch (fragment) {
            case NONE -> Fragment.NONE;
            case WITH_HEADING -> Fragment.WITH_HEADING;
            case WITHOUT_HEADING -> Fragment.WITHOUT_HEADING;
        };
    }

    private static Layout layout(DocumentType.Layout layout) {
        return switch (layout) {
            case WITH_COVER -> Layout.WITH_COVER;
            case PLAIN -> Layout.PLAIN;
            case POSTER -> Layout.POSTER;
            case CARD -> Layout.CARD;
        };
    }

    private static PassageKind kind(Block.Kind kind) {
        return switch (kind) {
            case TEXT -> PassageKind.TEXT;
            case FORM -> PassageKind.FORM;
            case SIGNATURES -> PassageKind.SIGNATURES;
        };
    }

    /** A block or part that stands twice would give one anchor two places, and one wording two chances to differ. */
    private void refuseRepeats(
            List<ComposedPart> parts, Map<String, String> titleOfPart, Map<String, String> titleOfBlock) {
        for (ComposedPart part : parts) {
            String other = titleOfPart.putIfAbsent(part.id(), part.title());
            if (other != null) {
                report("dubbel-onderdeel", "Onderdeel '" + part.id() + "'", other, part.title());
            }
            for (ComposedBlock block : part.blocks()) {
                String id = block.block().id();
                String first = titleOfBlock.putIfAbsent(id, part.title());
                if (first != null && !block.block().presentation().repeatable()) {
                    report("dubbel-blok", "Blok '" + id + "'", first, part.title());
                }
            }
            refuseRepeats(part.parts(), titleOfPart, titleOfBlock);
        }
    }

    private void report(String code, String what, String first, String second) {
        findings.error(
                code,
                composed.type().place(),
                what + " staat twee keer in het document: bij '" + first + "' en bij '" + second + "'.",
                "Laat er één staan en verwijs ernaar.");
    }
}

package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes who made the document, what it is called and what must be known of it: on a cover, or above the text. */
final class FrontWriter {

    /** White around the title, in points. */
    private record White(int belowSender, int belowTitles) {}

    private static final White ON_COVER = new White(170, 130);
    private static final White ABOVE_TEXT = new White(24, 12);

    /** The share of the names of facts in the width, in hundredths. */
    private static final int NAMES = 25;

    private final BodyContext context;
    private final Flow flow;
    private final HouseStyle style;
    private final WordPackage file;
    private final InlineWriter inline;

    FrontWriter(BodyContext context, Flow flow, HouseStyle style, WordPackage file) {
        this.context = context;
        this.flow = flow;
        this.style = style;
        this.file = file;
        this.inline = new InlineWriter(context, Spot.FRONT);
    }

    /** A title style of a template has its own size and white; on one page our styles have theirs. */
    void write(Front front) {
        boolean own = context.styles().isOwn(Role.TITLE);
        boolean onePage = front.layout().isOnePage();
        WordParagraph sender = sender(front);
        WordParagraph last = line(Role.TITLE, front.title());
        if (!front.subtitle().isEmpty()) {
            last = line(Role.SUBTITLE, front.subtitle());
        }
        if (own && !onePage) {
            White white = front.cover() ? ON_COVER : ABOVE_TEXT;
            sender.after(WordXml.twipsOfPoints(white.belowSender()));
            last.after(WordXml.twipsOfPoints(white.belowTitles()));
        }
        if (!onePage) {
            facts(Printed.facts(front));
        }
    }

    /** What must be known of one page, in a line below its text. */
    void factLine(Front front) {
        inline.write(Printed.factLine(front), flow.paragraph(Role.TABLE_TEXT).content());
    }

    private WordParagraph sender(Front front) {
        if (style.logo().isEmpty()) {
            return line(Role.ORGANISATION, front.organisation());
        }
        WordParagraph sender = flow.paragraph(Role.ORGANISATION);
        HouseStyle.Logo logo = style.logo().get();
        Picture.write(logo, front.cover(), file.picture(logo.mediaType(), logo.data()), context.counters(), sender);
        return sender;
    }

    private WordParagraph line(Role role, String words) {
        WordParagraph line = flow.paragraph(role);
        inline.text(words, line.content(), RunLook.PLAIN);
        return line;
    }

    private void facts(List<Fact> facts) {
        int width = context.sections().textWidth(false);
        XmlBuilder out = new XmlBuilder().open("w:tbl").open("w:tblPr");
        WordXml.value(out, "w:tblStyle", context.styles().id(Role.FACTS));
        out.single("w:tblW", "w:w", "5000", "w:type", "pct");
        out.single("w:tblLook", "w:val", "0680", "w:firstRow", "0", "w:firstColumn", "1", "w:noHBand", "1");
        WordXml.value(out, "w:tblCaption", "Gegevens van dit document");
        out.close().open("w:tblGrid");
        out.single("w:gridCol", "w:w", Integer.toString(width * NAMES / 100));
        out.single("w:gridCol", "w:w", Integer.toString(width - width * NAMES / 100));
        out.close();
        facts.forEach(fact -> fact(fact, out));
        flow.table(out.close());
    }

    private void fact(Fact fact, XmlBuilder out) {
        out.open("w:tr").open("w:trPr").single("w:cantSplit").close();
        cell(List.of(new Inline.Text(fact.name())), NAMES, out);
        cell(fact.value(), 100 - NAMES, out);
        out.close();
    }

    private void cell(List<Inline> content, int share, XmlBuilder out) {
        out.open("w:tc").open("w:tcPr");
        out.single("w:tcW", "w:w", Integer.toString(share * 50), "w:type", "pct")
                .close();
        WordParagraph paragraph = new WordParagraph(context.styles().id(Role.TABLE_TEXT));
        inline.write(content, paragraph.content());
        paragraph.writeTo(out);
        out.close();
    }
}

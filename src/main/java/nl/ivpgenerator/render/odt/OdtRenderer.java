package nl.ivpgenerator.render.odt;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.FragmentRenderer;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.office.BookmarkNames;

/** OpenDocument Text: real styles, lists, notes and fields, so that others can go on with the text in LibreOffice or Word. */
public final class OdtRenderer implements FragmentRenderer {

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public byte[] render(Document document, HouseStyle given) {
        Front front = document.front();
        HouseStyle style = given.forLayout(front.layout());
        List<Part> parts = document.parts();
        int level = parts.isEmpty() ? 1 : parts.get(0).level();
        ContentXml content = new ContentXml(style, BookmarkNames.of(parts));
        content.front(front);
        if (front.contents()) {
            content.contents(parts, level);
        }
        content.text(front, parts, level);
        OdtPackage file = new OdtPackage()
                .xml("content.xml", content.finish())
                .xml("styles.xml", StylesXml.of(front, style))
                .xml("meta.xml", MetaXml.of(front, front.title()));
        style.logo().ifPresent(file::picture);
        return file.toBytes();
    }

    @Override
    public byte[] renderFragment(Document document, Part part, HouseStyle given) {
        Front front = document.front();
        HouseStyle style = given.forLayout(front.layout());
        boolean heading = part.fragment() != Fragment.WITHOUT_HEADING;
        Set<String> bookmarks = heading ? BookmarkNames.of(List.of(part)) : BookmarkNames.within(part);
        ContentXml content = new ContentXml(style, bookmarks);
        PartOdt body = content.body(front, false);
        if (heading) {
            body.write(List.of(part), part.level());
        } else {
            body.within(part, part.level());
        }
        return new OdtPackage()
                .xml("content.xml", content.finish())
                .xml("styles.xml", StylesXml.ofFragment(style))
                .xml("meta.xml", MetaXml.of(front, part.title()))
                .toBytes();
    }
}

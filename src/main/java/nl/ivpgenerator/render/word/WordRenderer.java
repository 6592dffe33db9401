package nl.ivpgenerator.render.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.FragmentRenderer;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.office.BookmarkNames;

/** Word documents (ECMA-376, transitional), whole or as loose parts. */
public final class WordRenderer implements FragmentRenderer {

    @Override
    public String format() {
        return "docx";
    }

    /** What the last house style gave for each layout: one run uses one, and its template can be large. */
    private final Map<Layout, Known> known = new ConcurrentHashMap<>();

    private record Known(HouseStyle style, Ground ground) {}

    @Override
    public byte[] render(Document document, HouseStyle style) {
        List<Part> parts = document.parts();
        NewFile file = new NewFile(document, ground(style, document.front().layout()), BookmarkNames.of(parts), true);
        int level = parts.isEmpty() ? 1 : parts.get(0).level();
        file.front();
        if (document.front().contents()) {
            file.contents(level);
        }
        file.text(parts, level);
        return file.toBytes(document.front().title());
    }

    @Override
    public byte[] renderFragment(Document document, Part part, HouseStyle style) {
        boolean heading = part.fragment() != Fragment.WITHOUT_HEADING;
        Set<String> bookmarks = heading ? BookmarkNames.of(List.of(part)) : BookmarkNames.within(part);
        NewFile file = new NewFile(document, ground(style, document.front().layout()), bookmarks, false);
        if (heading) {
            file.body().parts(List.of(part), part.level());
        } else {
            file.body().within(part, part.level());
        }
        return file.toBytes(part.title());
    }

    @SuppressWarnings("ReferenceEquality") // comparing the fonts and pictures in it would cost more than it saves
    private Ground ground(HouseStyle style, Layout layout) {
        Known last = known.get(layout);
        if (last == null || last.style() != style) {
            last = new Known(style, Ground.of(style.forLayout(layout)));
            known.put(layout, last);
        }
        return last.ground();
    }
}

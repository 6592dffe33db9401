package nl.ivpgenerator.compose.language;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.compose.model.FillInModel;
import nl.ivpgenerator.compose.model.ListModel;
import org.jspecify.annotations.Nullable;

/** Helpers over lists. */
final class Lists {

    private Lists() {}

    /** "a, b en c". A list that is still open gives its fill-in; an empty one is a fault, as it would leave a hole in the sentence. */
    static TemplateModel enumeration(Arguments arguments) throws TemplateModelException {
        List<TemplateModel> items = arguments.list(0);
        if (items.isEmpty()) {
            return openOrFault(arguments);
        }
        String last = " " + (arguments.has(2) ? arguments.text(2) : "en") + " ";
        List<Printed> pieces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                pieces.add(Printed.plain(i == items.size() - 1 ? last : ", "));
            }
            pieces.add(Printed.of(shown(items.get(i), i, arguments), arguments));
        }
        return Printed.join(pieces, arguments.context().mode());
    }

    private static FillInModel openOrFault(Arguments arguments) throws TemplateModelException {
        FillInModel open =
                arguments.value(0) instanceof ListModel list ? list.open().orElse(null) : null;
        if (open == null) {
            throw arguments.wrong("krijgt een lege lijst; zet er <#if lijst?has_content> omheen.");
        }
        return open;
    }

    private static TemplateModel shown(TemplateModel item, int index, Arguments arguments)
            throws TemplateModelException {
        TemplateModel shown = arguments.has(1) ? field(item, arguments.text(1), arguments) : item;
        if (shown == null) {
            throw arguments.absent(arguments.text(1) + "' van rij '" + (index + 1));
        }
        return shown;
    }

    /** The field of a row, such as {@code naam} or {@code eigenaar.naam}, or the row itself; null when nothing is filled in. */
    static @Nullable TemplateModel field(TemplateModel row, String path, Arguments arguments)
            throws TemplateModelException {
        TemplateModel value = row;
        if (path.isEmpty()) {
            return value;
        }
        for (String name : path.split("\\.", -1)) {
            if (value == null) {
                return null;
            }
            if (!(value instanceof TemplateHashModel hash)) {
                throw arguments.wrong("zoekt het veld '" + name + "', maar de lijst heeft geen rijen met velden.");
            }
            value = hash.get(name);
        }
        return value;
    }

    /** The rows by the value of a field: a list of {@code sleutel} and {@code rijen}, in the order in which the values appear. */
    static TemplateModel grouped(Arguments arguments) throws TemplateModelException {
        String field = arguments.text(1);
        Map<String, RowGroup> groups = new LinkedHashMap<>();
        for (TemplateModel row : arguments.list(0)) {
            TemplateModel key = field(row, field, arguments);
            groups.computeIfAbsent(name(key, arguments), name -> new RowGroup(key, new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        return new Sequence(List.copyOf(groups.values()));
    }

    private static String name(@Nullable TemplateModel key, Arguments arguments) throws TemplateModelException {
        if (key == null) {
            return "";
        }
        return key instanceof TemplateScalarModel scalar
                ? scalar.getAsString()
                : Printed.of(key, arguments).plain();
    }
}

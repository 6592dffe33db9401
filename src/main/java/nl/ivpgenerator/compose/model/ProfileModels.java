package nl.ivpgenerator.compose.model;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.compose.template.MarkdownOutput;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Rows;
import org.jspecify.annotations.Nullable;

/** Makes the models of profile values for one rendering. */
public final class ProfileModels {

    private final Profile profile;
    private final ReadingLog log;
    private final Mode mode;

    public ProfileModels(Profile profile, ReadingLog log, Mode mode) {
        this.profile = profile;
        this.log = log;
        this.mode = mode;
    }

    /** The model of a section; null when it is a single value that is absent. */
    public @Nullable TemplateModel section(Choice choice) {
        return field(profile.root().fields().get(choice.key()), choice, choice.key());
    }

    /** The model of a field; null when nothing is filled in. */
    @Nullable
    TemplateModel field(@Nullable Value value, Choice choice, String path) {
        if (value != null) {
            return of(value, path);
        }
        if (choice instanceof GroupChoice group) {
            return new GroupModel(Map.of(), group.fields(), path, this);
        }
        log.readAbsent(path);
        FillInModel fillIn = OpenChoice.is(choice, path, profile)
                ? FillInModel.of(choice.description().title(), mode)
                : null;
        return choice instanceof ListChoice || choice instanceof MultiSelectChoice ? ListModel.empty(fillIn) : fillIn;
    }

    private TemplateModel of(Value value, String path) {
        if (value instanceof Group group) {
            return group(group, path);
        }
        log.read(path);
        if (value instanceof Value.Text text) {
            return new SimpleScalar(text.text().strip());
        } else if (value instanceof Value.Paragraphs paragraphs) {
            return MarkdownOutput.of(ParagraphText.markdown(paragraphs, mode));
        } else if (value instanceof Value.Number number) {
            return new SimpleNumber(number.number());
        } else if (value instanceof Value.Date date) {
            return new DateModel(date.date());
        } else if (value instanceof Value.YesNo answer) {
            return answer.yes() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Value.Selected selected) {
            return new OptionModel(selected.option());
        } else if (value instanceof Value.MultiSelected several) {
            return options(several, path);
        } else if (value instanceof Rows rows) {
            return rows(rows, path);
        }
        return reference((Value.Reference) value);
    }

    private TemplateModel options(Value.MultiSelected several, String path) {
        List<Option> options = several.options();
        return options.isEmpty()
                ? emptyList(several, path)
                : new ListModel(options.size(), index -> new OptionModel(options.get(index)));
    }

    private TemplateModel rows(Rows rows, String path) {
        List<Value> values = rows.rows();
        return values.isEmpty()
                ? emptyList(rows, path)
                : new ListModel(values.size(), index -> of(values.get(index), path + "[" + index + "]"));
    }

    private ListModel emptyList(Value value, String path) {
        Choice choice = value.choice();
        return ListModel.empty(
                OpenChoice.is(choice, path, profile)
                        ? FillInModel.of(choice.description().title(), mode)
                        : null);
    }

    private GroupModel group(Group group, String path) {
        Map<String, Choice> known = group.choice() instanceof GroupChoice choice ? choice.fields() : Map.of();
        return new GroupModel(group.fields(), known, path, this);
    }

    private TemplateModel reference(Value.Reference reference) {
        String list = reference.choice() instanceof ReferenceChoice choice ? choice.listPath() : "";
        List<Value> rows = profile.find(list)
                .map(found -> found instanceof Rows all ? all.rows() : List.<Value>of())
                .orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Group row && isNamed(row, reference.id())) {
                return new RowModel(reference.id(), group(row, list + "[" + i + "]"));
            }
        }
        throw new IllegalStateException("a valid profile has a row " + reference.id() + " in " + list);
    }

    private static boolean isNamed(Group row, String id) {
        return row.fields().get("id") instanceof Value.Text text && text.text().equals(id);
    }
}

package nl.ivpgenerator.compose.model;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows, texts or chosen options. */
public final class ListModel implements TemplateSequenceModel {

    /** Gives an item, and notes its reading. */
    @FunctionalInterface
    interface Items {
        @Nullable
        TemplateModel get(int index) throws TemplateModelException;
    }

    private final int size;
    private final Items items;
    private final @Nullable FillInModel open;

    ListModel(int size, Items items) {
        this(size, items, null);
    }

    private ListModel(int size, Items items, @Nullable FillInModel open) {
        this.size = size;
        this.items = items;
        this.open = open;
    }

    /** @param open what stands in its place when it is printed, for a choice that is still open */
    static ListModel empty(@Nullable FillInModel open) {
        return new ListModel(0, index -> null, open);
    }

    /** What to print for a list that is still open. */
    public Optional<FillInModel> open() {
        return Optional.ofNullable(open);
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < size ? items.get(index) : null;
    }

    @Override
    public int size() {
        return size;
    }
}

package org.quoin.docx.template.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.quoin.docx.flow.Inline;

/**
 * Something that a template can ask of a thing.
 *
 * @param <T> the thing
 */
public sealed interface Field<T> {

    /** Its name, as templates write it. */
    String name();

    /** What its words are, as far as that matters to where they may stand. */
    enum Use {
        /** Words that may stand anywhere. */
        TEXT,
        /** Words of an article, bound to what proves them, with their footnote. */
        QUOTED,
        /** The mark of the footnote of the quotation before it. */
        NOTE,
        /** A picture. */
        IMAGE
    }

    /**
     * Words, or a picture.
     *
     * @param name its name
     * @param use what they are
     * @param value the words; none where there are none
     * @param note the mark of the footnote that cites quoted words, a new one each time; of other
     *     words nothing
     * @param <T> the thing
     */
    record Words<T>(
            String name,
            Use use,
            BiFunction<View, T, List<Inline>> value,
            BiFunction<View, T, List<Inline>> note)
            implements Field<T> {}

    /**
     * Whether something is so.
     *
     * @param name its name
     * @param test says so
     * @param <T> the thing
     */
    record Truth<T>(String name, BiPredicate<View, T> test) implements Field<T> {}

    /**
     * A list.
     *
     * @param name its name
     * @param scope what its items have
     * @param items they, in their order
     * @param <T> the thing
     * @param <I> an item
     */
    record Many<T, I>(String name, Scope<I> scope, BiFunction<View, T, List<I>> items)
            implements Field<T> {}

    /**
     * Something that has fields itself.
     *
     * @param name its name
     * @param scope what it has
     * @param item it
     * @param shown the one of its fields that stands for it where words are asked for
     * @param <T> the thing
     * @param <I> what it is
     */
    record One<T, I>(
            String name, Scope<I> scope, BiFunction<View, T, Optional<I>> item, String shown)
            implements Field<T> {}
}

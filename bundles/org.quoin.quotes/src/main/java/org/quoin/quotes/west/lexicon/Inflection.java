package org.quoin.quotes.west.lexicon;

import java.util.List;
import java.util.function.BiConsumer;

/** How one language's verbs are inflected. */
@FunctionalInterface
public interface Inflection {

    /**
     * Gives every form of a verb that reporting needs.
     *
     * @param entry the lexicon's line: the dictionary form alone for a regular verb, or followed by
     *     its irregular forms in the language's order
     * @param forms takes each form, lower case, with what it is
     * @throws IllegalArgumentException if the entry has a wrong number of forms
     */
    void forms(List<String> entry, BiConsumer<String, FormKind> forms);
}

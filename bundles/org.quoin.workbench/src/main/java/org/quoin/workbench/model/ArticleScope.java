package org.quoin.workbench.model;

import java.util.List;

/**
 * Articles that belong together for the user, such as those that an import brought.
 *
 * @param name says which, in the user's language
 * @param numbers of the articles
 */
public record ArticleScope(String name, List<Long> numbers) {

    /** Copies the list. */
    public ArticleScope {
        numbers = List.copyOf(numbers);
    }
}

package org.quoin.workbench.articles;

import org.quoin.project.model.ArticleEntry;

/**
 * An article as the list shows it.
 *
 * @param entry what is known of it
 * @param reprints how many other articles are the same, or nearly; 0 as long as nobody looked
 */
record ArticleRow(ArticleEntry entry, int reprints) {

    /** Its number in the project. */
    long number() {
        return entry.number();
    }
}

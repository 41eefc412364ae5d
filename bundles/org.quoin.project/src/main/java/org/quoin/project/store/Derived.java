package org.quoin.project.store;

/**
 * One thing that {@code index.db} holds about every article: it can always be made again from
 * {@code project.db}. Whatever is written happens in a transaction of {@link IndexFile}, on the one
 * connection that writes the index.
 */
interface Derived {

    /**
     * Names the tables' layout and how their content is made, such as {@code "text 3"}. Whoever
     * changes either changes it; an index of another layout is thrown away and made again.
     */
    String layout();

    /** Makes the empty tables. */
    void create(Sql index);

    /**
     * Takes an article in, in the place of what was there under its number. Articles of one batch
     * come the newest first, those without a day last.
     */
    void put(Sql index, IndexedArticle article);

    /** Takes an article out; nothing happens where it is not there. */
    void remove(Sql index, long article);
}

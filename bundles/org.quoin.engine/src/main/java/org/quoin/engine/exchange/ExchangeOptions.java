package org.quoin.engine.exchange;

/**
 * How a project is to be written.
 *
 * @param originals whether the bytes that were imported go along, where the form can carry them
 *     (JSON Lines in a folder)
 * @param byteOrderMark whether CSV begins with the mark by which Excel knows UTF-8
 * @param table which table a single CSV file holds; into a folder go all of them
 */
public record ExchangeOptions(boolean originals, boolean byteOrderMark, Table table) {

    /** What fits most people: with originals, for Excel, quotations. */
    public static final ExchangeOptions DEFAULT = new ExchangeOptions(true, true, Table.QUOTATIONS);

    /** The tables of CSV. */
    public enum Table {
        /** One row a quotation. */
        QUOTATIONS,
        /** One row an article. */
        ARTICLES,
        /** One row a speaker of the register. */
        SPEAKERS
    }

    /** The same with the originals or without. */
    public ExchangeOptions withOriginals(boolean wanted) {
        return new ExchangeOptions(wanted, byteOrderMark, table);
    }

    /** The same with a byte order mark or without. */
    public ExchangeOptions withByteOrderMark(boolean wanted) {
        return new ExchangeOptions(originals, wanted, table);
    }

    /** The same for another table. */
    public ExchangeOptions withTable(Table wanted) {
        return new ExchangeOptions(originals, byteOrderMark, wanted);
    }
}

package org.quoin.project;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.quoin.api.article.Article;
import org.quoin.api.article.ImageData;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.Receipt;
import org.quoin.project.store.ArticleTable;
import org.quoin.project.store.CellWords;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.Store;

/** The articles of a project and the bytes that they came of. */
public final class Articles {

    private final Store store;
    private final ArticleTable table;

    Articles(Store store, ArticleTable table) {
        this.store = store;
        this.table = table;
    }

    /**
     * Begins an import. Articles are stored in batches, each a transaction; all of them are one
     * undo step, unless somebody does something else meanwhile: then what comes after is a second
     * one.
     *
     * @param detail what is imported, for people: a folder's name; possibly empty
     * @return to be closed, which stores the last batch
     */
    public ImportRun importing(String detail) {
        return new ImportRun(store.database(), table, store.originals(), detail);
    }

    /**
     * Begins to put articles as they are read from their originals once more in the place of those
     * that are there; all of them are one undo step.
     *
     * @param detail why, for people: a site; possibly empty
     */
    public RenewalRun renewing(String detail) {
        return new RenewalRun(store.database(), table, detail);
    }

    /**
     * Hands over the number and the address of each article that has one: its canonical address, or
     * else the one that it was saved or fetched from.
     */
    public void eachAddress(BiConsumer<Long, String> taker) {
        store.database()
                .read(
                        reading -> {
                            table.eachAddress(reading, taker);
                            return reading;
                        });
    }

    /**
     * Keeps the bytes of an input, on disk when this returns; to be called before its articles are
     * added.
     *
     * @param sha256 of the bytes, lower-case hexadecimal
     * @param bytes not closed
     * @throws IOException if the stream cannot be read
     */
    public void keepOriginal(String sha256, InputStream bytes) throws IOException {
        store.originals().keep(sha256, bytes);
    }

    /**
     * Keeps the bytes of an input whose hash was taken of these very bytes, on disk when this
     * returns; to be called before its articles are added.
     *
     * @param sha256 lower-case hexadecimal; not looked at again
     */
    public void keepOriginal(String sha256, byte[] bytes) {
        store.originals().keepHashed(sha256, bytes);
    }

    /**
     * Keeps what is known of an original and does not stand in it; to be called before its articles
     * are added. What was kept for the same bytes before stays.
     *
     * @param sha256 of the bytes, lower-case hexadecimal
     * @param receipt what is known
     */
    public void keepReceipt(String sha256, Receipt receipt) {
        store.originals().receive(sha256, receipt);
    }

    /** What was known of an original when it came in; empty where nothing was kept. */
    public Optional<Receipt> receipt(String sha256) {
        return store.originals().receipt(sha256);
    }

    /** The bytes that an article came of, if they are kept; the caller closes. */
    public Optional<InputStream> original(long article) {
        return store.database()
                .read(reading -> table.sha256(reading, article))
                .flatMap(store.originals()::open);
    }

    /** The bytes with a hash, if they are kept; the caller closes. */
    public Optional<InputStream> original(String sha256) {
        return store.originals().open(sha256);
    }

    /**
     * The hashes of originals of which the project knows nothing: after a rescue, what has to be
     * imported again. Those of articles that somebody took out, or whose import was undone, are not
     * among them; nor are pictures that came with articles.
     */
    public Set<String> orphans() {
        Set<String> orphans = new HashSet<>(store.originals().all());
        return store.database()
                .read(
                        reading -> {
                            table.eachOriginal(reading, orphans::remove);
                            return orphans;
                        });
    }

    /** How many there are. */
    public int count() {
        return store.database().read(table::count);
    }

    /** The numbers of all, in an order. */
    public long[] list(ArticleOrder order) {
        return store.database().read(reading -> table.list(reading, order));
    }

    /**
     * The numbers of those that hold each word in their title, outlet, day or authors, anywhere
     * within these and in any letter case.
     *
     * @param words separated by spaces; blank lists all
     * @param wanted asked while the list is made
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public long[] list(ArticleOrder order, String words, Progress wanted) {
        return store.database()
                .read(
                        wanted,
                        reading -> {
                            long[] numbers = table.list(reading, order);
                            for (String word : CellWords.of(words)) {
                                numbers =
                                        CellWords.keep(numbers, CellWords.articles(reading, word));
                            }
                            return numbers;
                        });
    }

    /**
     * The numbers of those that meet what a filter asks of articles (which ones, outlet, language,
     * days), in the order in which they came. What it asks of quotations is not looked at.
     */
    public long[] list(QuoteFilter filter) {
        return store.database().read(reading -> table.list(reading, filter));
    }

    /** What a list shows of these, in this order; those that are gone are left out. */
    public List<ArticleEntry> entries(long... numbers) {
        return store.database().read(reading -> table.entries(reading, numbers));
    }

    /** The number of the article with an id. */
    public OptionalLong find(String id) {
        return store.database().read(reading -> table.find(reading, id));
    }

    /**
     * Whether the input with these bytes is here: an article came of it, and its import came to an
     * end.
     */
    public boolean knows(String sha256) {
        return store.database().read(reading -> table.knows(reading, sha256))
                && !store.originals().isUnfinished(sha256);
    }

    /** An article without its quotations. */
    public Optional<Article> article(long number) {
        return store.database().read(reading -> table.get(reading, number));
    }

    /**
     * An article without its quotations and without the bytes of its pictures, which may be many
     * times as large as all the rest: {@link #picture} has them.
     */
    public Optional<Article> withoutPictures(long number) {
        return store.database().read(reading -> table.withoutPictures(reading, number));
    }

    /**
     * The bytes of one picture of an article, if they are kept.
     *
     * @param article its number
     * @param index of the picture among the article's
     */
    public Optional<ImageData> picture(long article, int index) {
        return store.database().read(reading -> table.picture(reading, article, index));
    }

    /** The numbers of the articles that came of the input with these bytes. */
    public long[] of(String sha256) {
        return store.database().read(reading -> table.of(reading, sha256));
    }

    /** An article with its quotations, rejected ones included, as its text runs. */
    public Optional<AnalysedArticle> get(long number) {
        return store.database()
                .read(
                        reading ->
                                table.get(reading, number)
                                        .map(
                                                article ->
                                                        new AnalysedArticle(
                                                                article,
                                                                QuoteTable.of(reading, number)
                                                                        .stream()
                                                                        .map(Quotation::quote)
                                                                        .toList(),
                                                                table.problems(reading, number))));
    }

    /** Hands over articles one by one, each with its quotations; memory does not grow with them. */
    public void each(long[] numbers, Consumer<AnalysedArticle> taker) {
        for (long number : numbers) {
            get(number).ifPresent(taker);
        }
    }

    /** Takes articles out, with their quotations. Their originals stay, and it can be undone. */
    public void remove(Collection<Long> articles) {
        store.database()
                .edit(
                        ActionKind.REMOVE_ARTICLES,
                        "",
                        transaction -> {
                            table.remove(transaction, articles);
                            transaction.things(articles.size());
                        });
    }

    /** When each article was taken in, by its id. */
    public Map<String, Instant> arrivals() {
        return store.database().read(ArticleTable::arrivals);
    }
}

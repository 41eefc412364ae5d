package org.quoin.project.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ProjectException;
import org.quoin.project.text.IndexTerms;

/**
 * The words and pairs of characters of every article, in three tables of SQLite's FTS5, which gets
 * them ready cut ({@link IndexTerms}) and keeps no text:
 *
 * <ul>
 *   <li>{@code body}: title and text, in their order, so that rows of entries can be asked for.
 *   <li>{@code chars}: which single characters occur. Asking {@code body} for all entries that
 *       begin with a frequent character takes 45 ms among 20,000 articles, this a tenth of one.
 *   <li>{@code quoted}: which entries and characters occur in the article's quotations.
 * </ul>
 *
 * Each row also has its article's language and outlet as entries. The rows' ids run from the newest
 * day to the oldest, those without a day last, so that the first hits are found first and a range
 * of days is a range of ids; {@code doc} says whose they are.
 */
final class TextIndex implements Derived {

    /** Ids of one day; the low bits are those of the article's number. */
    private static final int DAY_BITS = 20;

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /** From here on those without a day; far above the ids of any day. */
    private static final long WITHOUT_DAY = 1L << 50;

    /**
     * What FTS5 gathers in memory before it writes: with the default it writes 20 times as often.
     */
    private static final int GATHERED_BYTES = 16 << 20;

    private final IndexTerms terms = new IndexTerms();

    @Override
    public String layout() {
        return "text 1";
    }

    @Override
    public void create(Sql index) {
        index.script(
                "CREATE TABLE doc(docid INTEGER PRIMARY KEY, article INTEGER NOT NULL UNIQUE)");
        create(index, "body", "full");
        create(index, "chars", "none");
        create(index, "quoted", "none");
    }

    private static void create(Sql index, String table, String detail) {
        index.script(
                "CREATE VIRTUAL TABLE "
                        + table
                        + " USING fts5(t, content='', contentless_delete=1, tokenize='ascii', detail="
                        + detail
                        + ")");
        index.script(
                "INSERT INTO %s(%s, rank) VALUES ('hashsize', %d)"
                        .formatted(table, table, GATHERED_BYTES));
    }

    @Override
    public void put(Sql index, IndexedArticle article) {
        remove(index, article.number());
        long docid = docid(index, article);
        index.run("INSERT INTO doc(docid, article) VALUES (?, ?)", docid, article.number());
        String facets = facets(article);
        IndexTerms.Entries entries = terms.entries(article.title(), article.text());
        insert(index, "body", docid, facets + entries.inOrder());
        if (!entries.characters().isEmpty()) {
            insert(index, "chars", docid, facets + entries.characters());
        }
        if (!article.quotes().isEmpty()) {
            insert(index, "quoted", docid, facets + terms.unordered(quoted(article)));
        }
    }

    private static void insert(Sql index, String table, long docid, String entries) {
        index.run("INSERT INTO " + table + "(rowid, t) VALUES (?, ?)", docid, entries);
    }

    @Override
    public void remove(Sql index, long article) {
        long docid = index.number("SELECT docid FROM doc WHERE article=?", article);
        if (docid == 0) {
            return;
        }
        index.run("DELETE FROM body WHERE rowid=?", docid);
        index.run("DELETE FROM chars WHERE rowid=?", docid);
        index.run("DELETE FROM quoted WHERE rowid=?", docid);
        index.run("DELETE FROM doc WHERE docid=?", docid);
    }

    /** The words of an article's quotations, each as one text. */
    private static String[] quoted(IndexedArticle article) {
        List<String> quoted = new ArrayList<>(article.quotes().size());
        for (IndexedArticle.Quoted each : article.quotes()) {
            quoted.add(words(article.text(), each.content()));
        }
        return quoted.toArray(String[]::new);
    }

    /** What a quotation is searched by: its parts on a line each, so that no phrase spans two. */
    static String words(String text, List<TextSpan> content) {
        if (content.size() == 1) {
            return content.get(0).of(text);
        }
        StringBuilder words = new StringBuilder();
        for (TextSpan part : content) {
            words.append(text, part.start(), part.end()).append('\n');
        }
        return words.toString();
    }

    /**
     * An article's id. Numbers that differ by a multiple of 2^20 would share one of their day; then
     * the next free one is taken.
     */
    private static long docid(Sql index, IndexedArticle article) {
        Optional<LocalDate> day = article.day();
        if (day.isEmpty()) {
            return WITHOUT_DAY + article.number();
        }
        long wanted = firstOf(day.get()) + (article.number() & ((1L << DAY_BITS) - 1));
        if (index.number("SELECT 1 FROM doc WHERE docid=?", wanted) == 0) {
            return wanted;
        }
        return free(index, wanted, day.get())
                .or(() -> free(index, firstOf(day.get()), day.get()))
                .orElseThrow(
                        () ->
                                new ProjectException(
                                        "the search index has no room for more than a million"
                                                + " articles of one day"));
    }

    /** The first free id behind one that is taken. */
    private static Optional<Long> free(Sql index, long taken, LocalDate day) {
        return index.one(
                "SELECT docid+1 FROM doc AS d WHERE docid>=? AND docid<? AND NOT EXISTS (SELECT 1"
                        + " FROM doc WHERE docid=d.docid+1) ORDER BY docid LIMIT 1",
                row -> row.getLong(1),
                taken,
                lastOf(day));
    }

    /** The least id of a day. */
    static long firstOf(LocalDate day) {
        // The year 1 is as far back as anything goes; 0 is no id.
        return (Math.max(0, Math.min(LAST_DAY - day.toEpochDay(), LAST_DAY * 2)) + 1) << DAY_BITS;
    }

    /** The greatest id of a day. */
    static long lastOf(LocalDate day) {
        return firstOf(day) + (1L << DAY_BITS) - 1;
    }

    private static String facets(IndexedArticle article) {
        StringBuilder facets = new StringBuilder();
        String language = article.language();
        for (int dash = language.indexOf('-'); dash >= 0; dash = language.indexOf('-', dash + 1)) {
            facets.append(languageEntry(language.substring(0, dash))).append(' ');
        }
        facets.append(languageEntry(language)).append(' ');
        article.site().ifPresent(each -> facets.append(siteEntry(each)).append(' '));
        return facets.append(IndexTerms.BREAK).append(' ').toString();
    }

    /** The entry of all articles in a language, however much more exactly theirs is said. */
    static String languageEntry(String language) {
        return IndexTerms.BREAK
                + "l"
                + language.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The entry of all articles of an outlet. */
    static String siteEntry(String site) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(site.getBytes(StandardCharsets.UTF_8));
            return IndexTerms.BREAK + "s" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

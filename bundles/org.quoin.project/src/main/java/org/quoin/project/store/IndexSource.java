package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the index takes from the project: which articles changed, and what they are now. */
final class IndexSource {

    private static final String ARTICLE =
            "SELECT number, day, site, language, title, text FROM article JOIN article_body ON"
                    + " article=number WHERE number=?";

    private final Sql project;

    /**
     * @param project a connection to the project, within one view of it
     */
    IndexSource(Sql project) {
        this.project = project;
    }

    /**
     * The articles that changed after a revision, those that are gone included: the newest first,
     * those without a day last, so that an index in that order grows at its end.
     */
    long[] changedSince(long revision) {
        return project.numbers(
                "SELECT r.article FROM article_revision AS r LEFT JOIN article AS a ON"
                        + " a.number=r.article WHERE r.revision>? ORDER BY a.day IS NULL, a.day"
                        + " DESC, r.article",
                revision);
    }

    /** An article as it is now, if it is there. */
    Optional<IndexedArticle> article(long number) {
        List<IndexedArticle.Quoted> quotes =
                project.list(
                        "SELECT number, content FROM quote WHERE article=? ORDER BY start, number",
                        row ->
                                new IndexedArticle.Quoted(
                                        row.getLong(1), Spans.read(row.getString(2))),
                        number);
        return project.one(ARTICLE, row -> read(row, quotes), number);
    }

    private static IndexedArticle read(ResultSet row, List<IndexedArticle.Quoted> quotes)
            throws SQLException {
        return new IndexedArticle(
                row.getLong(1),
                day(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                quotes);
    }

    static Optional<LocalDate> day(@Nullable String stored) {
        return stored == null ? Optional.empty() : Optional.of(LocalDate.parse(stored));
    }
}

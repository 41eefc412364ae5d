package org.quoin.project.store;

import java.util.Collection;
import java.util.Collections;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.QuoteFilter;

/**
 * Whether what a filter asks of quotations leaves few of them, as some index soon tells. Then their
 * articles are gathered first, at a few microseconds each. Otherwise they are in so many articles
 * that asking each article that has the words for such a quotation soon finds enough.
 */
final class FewQuotes {

    private static final int FEW = 5_000;

    private static final String REVIEWED = "quote.status<>'PROPOSED'";

    private final boolean few;
    private final String hint;

    FewQuotes(Sql sql, QuoteFilter filter) {
        boolean reviewed =
                !filter.statuses().isEmpty() && !filter.statuses().contains(QuoteStatus.PROPOSED);
        boolean byStatus =
                reviewed
                        && isFew(
                                sql,
                                "quote WHERE " + REVIEWED + " AND status IN",
                                filter.statuses().stream().map(Enum::name).toList());
        few =
                byStatus
                        || isFew(sql, "appearance WHERE speaker IN", filter.speakers())
                        || isFew(
                                sql,
                                "quote_tag JOIN tag ON tag.number=quote_tag.tag WHERE tag.name IN",
                                filter.tags());
        // Said in these words, SQLite takes the index of those that are not only proposed.
        hint = byStatus ? " AND " + REVIEWED : "";
    }

    private static boolean isFew(Sql sql, String where, Collection<?> values) {
        if (values.isEmpty()) {
            return false;
        }
        String marks = String.join(",", Collections.nCopies(values.size(), "?"));
        return sql.number(
                        "SELECT count(*) FROM (SELECT 1 FROM %s (%s) LIMIT %d)"
                                .formatted(where, marks, FEW),
                        values.toArray())
                < FEW;
    }

    /** Whether they are few. */
    boolean areThey() {
        return few;
    }

    /** A further condition for the statement that gathers them, or nothing. */
    String hint() {
        return hint;
    }
}

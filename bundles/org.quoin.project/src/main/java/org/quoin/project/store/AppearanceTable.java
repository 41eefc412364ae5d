package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/** Speakers as single articles word them. Each article has each wording once. */
final class AppearanceTable {

    private AppearanceTable() {}

    /**
     * The appearances of one article while its quotations are stored, so that each is made once.
     */
    static final class Cast {

        private final Transaction transaction;
        private final long article;
        private final Map<Speaker, Long> known = new HashMap<>();

        Cast(Transaction transaction, long article) {
            this.transaction = transaction;
            this.article = article;
            transaction
                    .sql()
                    .each(
                            "SELECT number, name, other_names, role, affiliation, type FROM"
                                    + " appearance WHERE article=? ORDER BY number DESC",
                            row -> known.put(speaker(row, 2), row.getLong(1)),
                            article);
        }

        /** The number of the appearance with this wording, made where there is none. */
        @Nullable Long of(Optional<Speaker> speaker) {
            return speaker.map(each -> known.computeIfAbsent(each, this::add)).orElse(null);
        }

        private long add(Speaker speaker) {
            return AppearanceTable.add(
                    transaction,
                    article,
                    SpeakerTable.resolve(transaction, article, speaker),
                    speaker);
        }
    }

    /** The appearance of a speaker of the register with this wording, made where there is none. */
    static long of(Transaction transaction, long article, long registered, Speaker speaker) {
        return transaction
                .sql()
                .list(
                        "SELECT number, name, other_names, role, affiliation, type FROM appearance"
                                + " WHERE article=? AND speaker=? ORDER BY number",
                        row -> Map.entry(row.getLong(1), speaker(row, 2)),
                        article,
                        registered)
                .stream()
                .filter(each -> each.getValue().equals(speaker))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> add(transaction, article, registered, speaker));
    }

    /** A further appearance of a speaker of the register. */
    static long add(Transaction transaction, long article, long registered, Speaker speaker) {
        return transaction.insert(
                LoggedTable.APPEARANCE,
                article,
                registered,
                speaker.name(),
                String.join("\n", speaker.otherNames()),
                speaker.role().orElse(null),
                speaker.affiliation().orElse(null),
                speaker.type().name());
    }

    /** From five columns: name, other names, role, affiliation, type. */
    static Speaker speaker(ResultSet row, int first) throws SQLException {
        String others = row.getString(first + 1);
        return new Speaker(
                row.getString(first),
                others.isEmpty() ? List.of() : Arrays.asList(others.split("\n")),
                Optional.ofNullable(row.getString(first + 2)),
                Optional.ofNullable(row.getString(first + 3)),
                SpeakerType.valueOf(row.getString(first + 4)));
    }
}

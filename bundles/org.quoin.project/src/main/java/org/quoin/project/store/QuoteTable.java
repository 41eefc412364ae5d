package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;

/** Quotations, with what people did to them. */
public final class QuoteTable {

    private static final String COLUMNS =
            "SELECT quote.number, quote.article, ordinal, content, kind, source, cue, confidence,"
                    + " status, analyser, version, rule, quote.note, p.speaker, p.name,"
                    + " p.other_names, p.role, p.affiliation, p.type FROM ";
    private static final String JOINED =
            " JOIN origin ON origin.number=quote.origin LEFT JOIN appearance AS p ON"
                    + " p.number=quote.appearance ";
    private static final String SELECT = COLUMNS + "quote" + JOINED;

    /** The row as an image of the change log has it. */
    private static final String PAST =
            COLUMNS
                    + LoggedTable.QUOTE.columns().stream()
                            .map(each -> "image->>'" + each + "' AS " + each)
                            .collect(
                                    Collectors.joining(
                                            ", ",
                                            "(SELECT row AS number, ",
                                            " FROM change WHERE action=? AND seq=? AND row=?) AS"
                                                    + " quote"))
                    + JOINED;

    private QuoteTable() {}

    /** Adds the quotations of an article that has just come or been analysed; their numbers. */
    public static List<Long> add(Transaction transaction, long article, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return List.of();
        }
        AppearanceTable.Cast cast = new AppearanceTable.Cast(transaction, article);
        Sql sql = transaction.sql();
        transaction.touch(article);
        long ordinal = sql.number("SELECT ordinal FROM article_revision WHERE article=?", article);
        List<Long> numbers = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            numbers.add(
                    transaction.insert(
                            LoggedTable.QUOTE,
                            article,
                            ++ordinal,
                            quote.content().get(0).start(),
                            Spans.write(quote.content()),
                            quote.kind().name(),
                            Spans.write(quote.source()),
                            Spans.write(quote.cue()),
                            cast.of(quote.speaker()),
                            QuoteSelect.thousandths(quote.confidence()),
                            quote.status().name(),
                            origin(sql, quote.origin()),
                            ""));
        }
        sql.run("UPDATE article_revision SET ordinal=? WHERE article=?", ordinal, article);
        return numbers;
    }

    /** Says what people think of quotations; how many said otherwise before. */
    public static int status(
            Transaction transaction, Collection<Long> quotations, QuoteStatus status) {
        int changed = 0;
        for (long number : quotations) {
            int rows =
                    transaction.update(
                            LoggedTable.QUOTE,
                            "status=?",
                            List.of(status.name()),
                            "number=? AND status<>?",
                            number,
                            status.name());
            if (rows > 0) {
                changed += rows;
                show(transaction, number);
            }
        }
        return changed;
    }

    /** Sets everything of a quotation but its number, article and note. */
    public static void set(Transaction transaction, long number, Quote quote) {
        long article = article(transaction, number);
        Long appearance = new AppearanceTable.Cast(transaction, article).of(quote.speaker());
        set(transaction, number, quote, appearance == null ? 0 : appearance);
    }

    /**
     * Sets everything of a quotation but its number, article and note.
     *
     * @param appearance whose it is, or 0 for nobody's; the quote's own speaker is not looked at
     */
    static void set(Transaction transaction, long number, Quote quote, long appearance) {
        List<@org.jspecify.annotations.Nullable Object> values = new ArrayList<>();
        values.add(quote.content().get(0).start());
        values.add(Spans.write(quote.content()));
        values.add(quote.kind().name());
        values.add(Spans.write(quote.source()));
        values.add(Spans.write(quote.cue()));
        values.add(appearance == 0 ? null : Long.valueOf(appearance));
        values.add(QuoteSelect.thousandths(quote.confidence()));
        values.add(quote.status().name());
        values.add(origin(transaction.sql(), quote.origin()));
        transaction.update(
                LoggedTable.QUOTE,
                "start=?, content=?, kind=?, source=?, cue=?, appearance=?, confidence=?,"
                        + " status=?, origin=?",
                values,
                "number=?",
                number);
        transaction.touch(article(transaction, number));
    }

    /**
     * Moves a quotation into another article; its speaker stays who he is in the register, its
     * tags, note and ordinal stay.
     *
     * @param quote as it stands there
     */
    static void move(Transaction transaction, long number, long article, Quote quote) {
        Sql sql = transaction.sql();
        long speaker =
                sql.number(
                        "SELECT p.speaker FROM quote JOIN appearance AS p ON"
                                + " p.number=quote.appearance WHERE quote.number=?",
                        number);
        long appearance =
                quote.speaker().isEmpty() || speaker == 0
                        ? 0
                        : AppearanceTable.of(transaction, article, speaker, quote.speaker().get());
        transaction.delete(LoggedTable.OFFER, "quote=?", number);
        transaction.update(LoggedTable.QUOTE, "article=?", List.of(article), "number=?", number);
        set(transaction, number, quote, appearance);
    }

    /**
     * Says that a speaker of the register is whom quotations are by; each keeps the role and
     * affiliation that its article words for him, where it does.
     */
    public static void assign(Transaction transaction, Collection<Long> quotations, long speaker) {
        for (long number : quotations) {
            long article = article(transaction, number);
            long appearance =
                    transaction
                            .sql()
                            .number(
                                    "SELECT number FROM appearance WHERE article=? AND speaker=?"
                                            + " ORDER BY number LIMIT 1",
                                    article,
                                    speaker);
            if (appearance == 0) {
                appearance =
                        AppearanceTable.add(
                                transaction,
                                article,
                                speaker,
                                SpeakerTable.asSpeaker(new Reading(transaction.sql()), speaker));
            }
            transaction.update(
                    LoggedTable.QUOTE,
                    "appearance=?, status=?",
                    List.of(appearance, corrected(transaction, number)),
                    "number=?",
                    number);
            transaction.show(article);
        }
    }

    /** Made by hand it stays; whatever else is now corrected. */
    private static String corrected(Transaction transaction, long number) {
        String status =
                transaction
                        .sql()
                        .text("SELECT status FROM quote WHERE number=?", number)
                        .orElseThrow();
        return status.equals(QuoteStatus.MANUAL.name()) ? status : QuoteStatus.CORRECTED.name();
    }

    /** Takes quotations away, with their tags and what was offered for them. */
    public static void remove(Transaction transaction, Collection<Long> quotations) {
        for (long number : quotations) {
            transaction.touch(article(transaction, number));
            transaction.delete(LoggedTable.OFFER, "quote=?", number);
            transaction.delete(LoggedTable.QUOTE_TAG, "quote=?", number);
            DraftItemTable.forgetQuotation(transaction, number);
            transaction.delete(LoggedTable.QUOTE, "number=?", number);
        }
    }

    /** Writes a note, or takes it away by an empty one. */
    public static void note(Transaction transaction, long number, String note) {
        transaction.update(
                LoggedTable.QUOTE, "note=?", List.of(note), "number=? AND note<>?", number, note);
        show(transaction, number);
    }

    /** How many meet a filter. */
    public static int count(Reading reading, QuoteFilter filter) {
        QuoteSelect select = new QuoteSelect(filter);
        return (int) reading.sql().number(select.count(), select.arguments());
    }

    /** These, in this order; numbers that are gone are left out. */
    public static List<Quotation> get(Reading reading, long... numbers) {
        List<Quotation> found = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            reading.sql()
                    .one(SELECT + "WHERE quote.number=?", row -> read(reading, row), number)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Those of an article, as its text runs. */
    public static List<Quotation> of(Reading reading, long article) {
        return reading.sql()
                .list(
                        SELECT + "WHERE quote.article=? ORDER BY start, quote.number",
                        row -> read(reading, row),
                        article);
    }

    /** What it was before a change, but for its tags, which are those of now. */
    static Quotation past(Reading reading, long action, long seq, long number) {
        return reading.sql()
                .one(PAST, row -> read(reading, row), action, seq, number)
                .orElseThrow();
    }

    /**
     * A quotation that must be there.
     *
     * @throws ProjectException if it is not
     */
    public static Quotation require(Transaction transaction, long number) {
        article(transaction, number);
        return get(transaction.reading(), number).get(0);
    }

    /**
     * Adds a quotation that a person made.
     *
     * @param quote its status becomes manual
     * @return its number
     * @throws ProjectException if the article is gone, or a span lies outside its text
     */
    public static long addManual(Transaction transaction, long article, Quote quote) {
        checkInside(transaction, article, quote);
        Quote manual =
                new Quote(
                        quote.content(),
                        quote.kind(),
                        quote.source(),
                        quote.cue(),
                        quote.speaker(),
                        quote.confidence(),
                        QuoteStatus.MANUAL,
                        quote.origin());
        return add(transaction, article, List.of(manual)).get(0);
    }

    /**
     * Refuses spans that lie outside an article's text.
     *
     * @throws ProjectException if one does, or the article is gone
     */
    public static void checkInside(Transaction transaction, long article, Quote quote) {
        // SQLite counts code points: only what it holds in UTF-16 tells Java's length.
        int length =
                transaction
                        .sql()
                        .text(
                                "SELECT text FROM article JOIN article_body ON article=number"
                                        + " WHERE number=?",
                                article)
                        .orElseThrow(
                                () ->
                                        new ProjectException(
                                                "the article is not in the project any more"))
                        .length();
        int end =
                Math.max(
                        quote.extent().end(),
                        Math.max(
                                quote.source().map(TextSpan::end).orElse(0),
                                quote.cue().map(TextSpan::end).orElse(0)));
        if (end > length) {
            throw new ProjectException(
                    "a part of the quotation lies outside the text of its article");
        }
    }

    /** The number of the quotation with an ordinal in an article. */
    public static OptionalLong find(Reading reading, long article, int ordinal) {
        long number =
                reading.sql()
                        .number(
                                "SELECT number FROM quote WHERE article=? AND ordinal=?",
                                article,
                                ordinal);
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Quotation read(Reading reading, ResultSet row) throws SQLException {
        Optional<Speaker> speaker =
                row.getObject(14) == null
                        ? Optional.empty()
                        : Optional.of(AppearanceTable.speaker(row, 15));
        long number = row.getLong(1);
        return new Quotation(
                number,
                row.getLong(2),
                row.getInt(3),
                new Quote(
                        Spans.read(row.getString(4)),
                        QuoteKind.valueOf(row.getString(5)),
                        Spans.readOne(row.getString(6)),
                        Spans.readOne(row.getString(7)),
                        speaker,
                        row.getInt(8) / 1000.0,
                        QuoteStatus.valueOf(row.getString(9)),
                        new Origin(row.getString(10), row.getString(11), row.getString(12))),
                speaker.isPresent() ? OptionalLong.of(row.getLong(14)) : OptionalLong.empty(),
                TagTable.of(reading, number),
                row.getString(13));
    }

    /** The number under which an origin is kept. */
    static long origin(Sql sql, Origin origin) {
        long known =
                sql.number(
                        "SELECT number FROM origin WHERE analyser=? AND version=? AND rule=?",
                        origin.analyser(),
                        origin.version(),
                        origin.rule());
        return known > 0
                ? known
                : sql.insert(
                        "INSERT INTO origin(analyser, version, rule) VALUES (?, ?, ?)",
                        origin.analyser(),
                        origin.version(),
                        origin.rule());
    }

    static long article(Transaction transaction, long quotation) {
        return transaction
                .sql()
                .one("SELECT article FROM quote WHERE number=?", row -> row.getLong(1), quotation)
                .orElseThrow(
                        () -> new ProjectException("the quotation is not in the project any more"));
    }

    static void show(Transaction transaction, long quotation) {
        transaction.show(article(transaction, quotation));
    }
}

package org.quoin.project;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.store.CellWords;
import org.quoin.project.store.Database;
import org.quoin.project.store.QuoteEdits;
import org.quoin.project.store.QuoteEntries;
import org.quoin.project.store.QuoteListing;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.SpeakerEdits;

/** The quotations of a project: listing them, and what people do with them. */
public final class Quotations {

    /** So many are read at once where all are handed over. */
    private static final int PAGE = 500;

    private final Database database;
    private final Search search;

    Quotations(Database database, Search search) {
        this.database = database;
        this.search = search;
    }

    /** How many meet a filter. */
    public int count(QuoteFilter filter) {
        return database.read(reading -> QuoteTable.count(reading, filter));
    }

    /** The numbers of those that meet a filter, in an order: what a list of any length needs. */
    public long[] list(QuoteFilter filter, QuoteOrder order) {
        return database.read(reading -> QuoteListing.list(reading, filter, order));
    }

    /**
     * The numbers of those that meet a filter and hold each word: anywhere in their speaker's name,
     * role or affiliation, or in their article's title or outlet, or at the beginning of one of
     * their own words (anywhere in these where no spaces are written).
     *
     * @param words separated by spaces, in any letter case; blank lists all that meet the filter
     * @param wanted asked while the list is made
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public long[] list(QuoteFilter filter, QuoteOrder order, String words, Progress wanted) {
        Optional<BitSet> holding = holding(filter, words, wanted);
        long[] numbers =
                database.read(wanted, reading -> QuoteListing.list(reading, filter, order));
        return holding.map(each -> CellWords.keep(numbers, each)).orElse(numbers);
    }

    /**
     * The numbers of quotations that hold each word, of those that meet a filter at least; nothing
     * where no word is looked for.
     */
    Optional<BitSet> holding(QuoteFilter filter, String words, Progress wanted) {
        Optional<BitSet> holding = Optional.empty();
        for (String word : CellWords.of(words)) {
            wanted.checkCancelled();
            BitSet found = database.read(wanted, reading -> CellWords.quotations(reading, word));
            search.parse(word + "*")
                    .ifPresent(query -> found.or(search.numbers(query, filter, wanted)));
            holding.ifPresent(found::and);
            holding = Optional.of(found);
        }
        return holding;
    }

    /** These, in this order; numbers that are gone are left out. */
    public List<Quotation> get(long... numbers) {
        return database.read(reading -> QuoteTable.get(reading, numbers));
    }

    /** What a list shows of these, in this order; those that are gone are left out. */
    public List<QuoteEntry> entries(long... numbers) {
        return database.read(reading -> QuoteEntries.get(reading, numbers));
    }

    /**
     * Hands over those that meet a filter, one by one; memory does not grow with them but for their
     * numbers. What changes meanwhile may or may not be seen.
     */
    public void each(QuoteFilter filter, QuoteOrder order, Consumer<Quotation> taker) {
        long[] numbers = list(filter, order);
        for (int from = 0; from < numbers.length; from += PAGE) {
            int to = Math.min(from + PAGE, numbers.length);
            get(Arrays.copyOfRange(numbers, from, to)).forEach(taker);
        }
    }

    /** Those of an article, as its text runs. */
    public List<Quotation> of(long article) {
        return database.read(reading -> QuoteTable.of(reading, article));
    }

    /** The number of the quotation with an ordinal in an article. */
    public OptionalLong find(long article, int ordinal) {
        return database.read(reading -> QuoteTable.find(reading, article, ordinal));
    }

    /** Agrees with quotations as they stand. */
    public void accept(Collection<Long> quotations) {
        status(ActionKind.ACCEPT, quotations, QuoteStatus.ACCEPTED);
    }

    /** Says that they are none. They stay, so that no analyser brings them back. */
    public void reject(Collection<Long> quotations) {
        status(ActionKind.REJECT, quotations, QuoteStatus.REJECTED);
    }

    /** Takes back what was said of them: they wait to be looked at again. */
    public void reopen(Collection<Long> quotations) {
        status(ActionKind.REOPEN, quotations, QuoteStatus.PROPOSED);
    }

    private void status(ActionKind kind, Collection<Long> quotations, QuoteStatus status) {
        database.edit(
                kind,
                "",
                transaction ->
                        transaction.things(QuoteTable.status(transaction, quotations, status)));
    }

    /**
     * Corrects a quotation: its content, parts, kind and speaker become those given, as {@link
     * #correct(Collection, UnaryOperator)} does it.
     *
     * @param quote its status, confidence and origin are not looked at
     * @throws ProjectException if the quotation is gone, or a span lies outside the article's text
     */
    public void correct(long quotation, Quote quote) {
        correct(List.of(quotation), before -> quote);
    }

    /**
     * Corrects quotations, all in one undo step. One that was made by hand stays so; any other that
     * becomes different is now corrected. Its origin stays, and the change log says by whom it was
     * corrected.
     *
     * <p>A speaker who keeps his name keeps his place in the register, however his role and
     * affiliation are worded now. Another name is looked for in the register as that of a new
     * article would be.
     *
     * @param correction gives what a quotation is to be; status, confidence and origin of its
     *     result are not looked at
     * @throws ProjectException if a quotation is gone, or a span lies outside its article's text
     */
    public void correct(Collection<Long> quotations, UnaryOperator<Quote> correction) {
        database.edit(
                ActionKind.CORRECT,
                "",
                transaction ->
                        transaction.things(
                                QuoteEdits.correct(transaction, quotations, correction)));
    }

    /**
     * Corrects quotations, each in its own way and all in one undo step, as {@link
     * #correct(Collection, UnaryOperator)} does.
     *
     * @param correction gives what a quotation is to be, by its number and what it is now; the same
     *     leaves it as it is
     * @throws ProjectException if a quotation is gone, or a span lies outside its article's text
     */
    public void correct(Collection<Long> quotations, BiFunction<Long, Quote, Quote> correction) {
        database.edit(
                ActionKind.CORRECT,
                "",
                transaction -> {
                    int changed = 0;
                    for (long number : quotations) {
                        changed +=
                                QuoteEdits.correct(
                                        transaction,
                                        List.of(number),
                                        now -> correction.apply(number, now));
                    }
                    transaction.things(changed);
                });
    }

    /**
     * Says what kind of source quotations are by, in one undo step: in their articles' wording and
     * of the speaker in the register. Those without a speaker stay as they are.
     *
     * @throws ProjectException if a quotation is gone
     */
    public void type(Collection<Long> quotations, SpeakerType type) {
        database.edit(
                ActionKind.CORRECT,
                "",
                transaction -> transaction.things(QuoteEdits.type(transaction, quotations, type)));
    }

    /** Begins corrections that follow one another closely and are one undo step. */
    public CorrectionRun correcting() {
        return new CorrectionRun(database);
    }

    /**
     * Says that quotations are by a speaker of the register. Each article's own wording of his role
     * is kept, where it has one.
     */
    public void assign(Collection<Long> quotations, long speaker) {
        database.edit(
                ActionKind.CORRECT,
                "",
                transaction -> {
                    QuoteTable.assign(transaction, quotations, speaker);
                    transaction.things(quotations.size());
                });
    }

    /**
     * Says that quotations are by somebody who is not in the register yet, whatever others are
     * called.
     *
     * @return his number in the register
     * @throws ProjectException if the name is blank, or a quotation is gone
     */
    public long assignNew(Collection<Long> quotations, String name, SpeakerType type) {
        return database.write(
                ActionKind.CORRECT,
                "",
                transaction -> {
                    long speaker = SpeakerEdits.add(transaction, name, type);
                    QuoteTable.assign(transaction, quotations, speaker);
                    transaction.things(quotations.size());
                    return speaker;
                });
    }

    /**
     * Adds a quotation that a person made.
     *
     * @param quote its status becomes manual
     * @return its number
     * @throws ProjectException if the article is gone, or a span lies outside its text
     */
    public long add(long article, Quote quote) {
        return database.write(
                ActionKind.ADD,
                "",
                transaction -> QuoteTable.addManual(transaction, article, quote));
    }

    /**
     * Takes away quotations that were made by hand; what an analyser found is rejected instead, and
     * stays.
     */
    public void remove(Collection<Long> quotations) {
        database.edit(
                ActionKind.REMOVE,
                "",
                transaction -> {
                    List<Long> manual =
                            quotations.stream()
                                    .filter(
                                            each ->
                                                    QuoteTable.require(transaction, each)
                                                                    .quote()
                                                                    .status()
                                                            == QuoteStatus.MANUAL)
                                    .toList();
                    List<Long> found =
                            quotations.stream().filter(each -> !manual.contains(each)).toList();
                    QuoteTable.remove(transaction, manual);
                    QuoteTable.status(transaction, found, QuoteStatus.REJECTED);
                    transaction.things(quotations.size());
                });
    }

    /** Writes a note about a quotation, or takes it away by an empty one. */
    public void note(long quotation, String note) {
        database.edit(
                ActionKind.NOTE, "", transaction -> QuoteTable.note(transaction, quotation, note));
    }
}

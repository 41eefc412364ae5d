package org.quoin.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.Quotation;

/**
 * What a new run of an analyser means for the quotations that are here. What is found as before
 * stays as it is. What is found where nothing was is proposed. Everything else is only offered: an
 * alternative to a quotation, or the news that one is no longer found. What a person decided is not
 * asked again: a rejected quotation that is found again stays rejected, one that was corrected from
 * what is found again stays corrected, and one that a person kept needs no analyser to find it.
 *
 * @param added to be proposed
 * @param alternatives to be offered
 * @param lost no longer found
 */
record Reconciliation(List<Quote> added, List<Alternative> alternatives, List<Quotation> lost) {

    /** A quotation that is found differently. */
    record Alternative(Quotation quotation, Quote found) {}

    /**
     * Compares.
     *
     * @param present the article's quotations
     * @param found what was found now
     * @param analysers ids of the analysers that ran: what others made is left alone
     * @param original a quotation as it was first found
     */
    static Reconciliation of(
            List<Quotation> present,
            List<Quote> found,
            Set<String> analysers,
            Function<Quotation, Optional<Quote>> original) {
        List<Quotation> open = new ArrayList<>(present);
        List<Quote> left = new ArrayList<>();
        for (Quote each : found) {
            Optional<Quotation> same = same(open, each, original);
            if (same.isPresent()) {
                open.remove(same.get());
            } else if (present.stream().noneMatch(one -> isSame(one, each, original))) {
                left.add(each);
            }
        }
        open.removeIf(each -> !analysers.contains(each.quote().origin().analyser()));
        List<Alternative> alternatives = new ArrayList<>();
        List<Quote> added = new ArrayList<>();
        for (Quote each : left) {
            Optional<Quotation> rival =
                    open.stream()
                            .filter(one -> overlap(one.quote(), each) > 0)
                            .max(Comparator.comparingInt(one -> overlap(one.quote(), each)));
            if (rival.isPresent()) {
                alternatives.add(new Alternative(rival.get(), each));
                open.remove(rival.get());
            } else {
                added.add(each);
            }
        }
        open.removeIf(Reconciliation::isTouched);
        return new Reconciliation(added, alternatives, open);
    }

    /** Whether a person did anything with it. */
    static boolean isTouched(Quotation quotation) {
        return quotation.quote().status() != QuoteStatus.PROPOSED
                || !quotation.tags().isEmpty()
                || !quotation.note().isEmpty();
    }

    private static Optional<Quotation> same(
            List<Quotation> open, Quote found, Function<Quotation, Optional<Quote>> original) {
        return open.stream().filter(each -> isSame(each, found, original)).findFirst();
    }

    private static boolean isSame(
            Quotation present, Quote found, Function<Quotation, Optional<Quote>> original) {
        Quote quote = present.quote();
        return switch (quote.status()) {
            // That it is none was said of the words; who is said to have spoken them is nothing to
            // it.
            case REJECTED -> quote.content().equals(found.content());
            case MANUAL -> quote.content().equals(found.content()) || saysTheSame(quote, found);
            case CORRECTED ->
                    saysTheSame(quote, found)
                            || original.apply(present)
                                    .filter(each -> saysTheSame(each, found))
                                    .isPresent();
            case PROPOSED, ACCEPTED -> saysTheSame(quote, found);
        };
    }

    /** The same words, parts and speaker; how sure, and by which rule, is no difference. */
    static boolean saysTheSame(Quote one, Quote other) {
        return one.content().equals(other.content())
                && one.kind() == other.kind()
                && one.source().equals(other.source())
                && one.cue().equals(other.cue())
                && one.speaker().equals(other.speaker());
    }

    private static int overlap(Quote one, Quote other) {
        int letters = 0;
        for (TextSpan a : one.content()) {
            for (TextSpan b : other.content()) {
                letters += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return letters;
    }
}

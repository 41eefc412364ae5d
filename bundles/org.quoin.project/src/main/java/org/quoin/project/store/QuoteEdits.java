package org.quoin.project.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;

/** What people correct of quotations. */
public final class QuoteEdits {

    private QuoteEdits() {}

    /**
     * Corrects quotations; those that come out as they were stay untouched.
     *
     * @return how many became different
     * @throws ProjectException if one is gone, or a span lies outside its article's text
     */
    public static int correct(
            Transaction transaction, Collection<Long> quotations, UnaryOperator<Quote> correction) {
        int changed = 0;
        for (long number : quotations) {
            Quotation before = QuoteTable.require(transaction, number);
            Quote wanted = correction.apply(before.quote());
            QuoteTable.checkInside(transaction, before.article(), wanted);
            Quote after = corrected(before.quote(), wanted);
            if (!after.equals(before.quote()) && !isSame(before.quote(), wanted)) {
                set(transaction, before, after);
                changed++;
            }
        }
        return changed;
    }

    /**
     * Says what kind of source quotations are by: in their articles' wording and in the register.
     * Those without a speaker stay as they are.
     *
     * @return how many became different
     * @throws ProjectException if one is gone
     */
    public static int type(Transaction transaction, Collection<Long> quotations, SpeakerType type) {
        Set<Long> speakers = new HashSet<>();
        for (long number : quotations) {
            QuoteTable.require(transaction, number).speaker().ifPresent(speakers::add);
        }
        int changed = 0;
        for (long speaker : speakers) {
            changed += SpeakerEdits.type(transaction, speaker, type);
        }
        int corrected =
                correct(
                        transaction,
                        quotations,
                        quote -> withSpeaker(quote, quote.speaker().map(one -> typed(one, type))));
        return Math.max(changed, corrected);
    }

    private static Speaker typed(Speaker speaker, SpeakerType type) {
        return new Speaker(
                speaker.name(), speaker.otherNames(), speaker.role(), speaker.affiliation(), type);
    }

    private static Quote withSpeaker(Quote quote, Optional<Speaker> speaker) {
        return new Quote(
                quote.content(),
                quote.kind(),
                quote.source(),
                quote.cue(),
                speaker,
                quote.confidence(),
                quote.status(),
                quote.origin());
    }

    private static Quote corrected(Quote before, Quote wanted) {
        return new Quote(
                wanted.content(),
                wanted.kind(),
                wanted.source(),
                wanted.cue(),
                wanted.speaker(),
                before.confidence(),
                before.status() == QuoteStatus.MANUAL ? QuoteStatus.MANUAL : QuoteStatus.CORRECTED,
                before.origin());
    }

    /** Nobody corrected anything where all that a person can correct is as it was. */
    private static boolean isSame(Quote before, Quote wanted) {
        return before.content().equals(wanted.content())
                && before.kind() == wanted.kind()
                && before.source().equals(wanted.source())
                && before.cue().equals(wanted.cue())
                && before.speaker().equals(wanted.speaker());
    }

    private static void set(Transaction transaction, Quotation before, Quote after) {
        Optional<Speaker> speaker = after.speaker();
        OptionalLong registered = before.speaker();
        boolean sameName =
                speaker.map(Speaker::name).equals(before.quote().speaker().map(Speaker::name));
        if (speaker.isPresent() && registered.isPresent() && sameName) {
            long number = registered.getAsLong();
            QuoteTable.set(
                    transaction,
                    before.number(),
                    after,
                    AppearanceTable.of(transaction, before.article(), number, speaker.get()));
        } else {
            QuoteTable.set(transaction, before.number(), after);
        }
    }
}

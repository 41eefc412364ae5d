package org.example.quoin.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;

class SharesTest {

    private static final Quote BROOK = quote("Ana Brook", QuoteStatus.PROPOSED, 0, 30);
    private static final Quote QUILL = quote("Tom Quill", QuoteStatus.ACCEPTED, 40, 100);
    private static final Quote NOBODY = quote("", QuoteStatus.PROPOSED, 110, 120);

    @Test
    void theLargestShareComesFirst() {
        assertEquals(
                List.of(
                        new Share("Tom Quill", 1, 60, QUILL),
                        new Share("Ana Brook", 1, 30, BROOK),
                        new Share("", 1, 10, NOBODY)),
                Shares.of(List.of(BROOK, QUILL, NOBODY)));
    }

    @Test
    void quotationsOfOneSpeakerAreOneShareAndRejectedOnesNone() {
        Quote again = quote("Ana Brook", QuoteStatus.CORRECTED, 130, 160);
        Quote rejected = quote("Tom Quill", QuoteStatus.REJECTED, 40, 100);
        assertEquals(
                List.of(new Share("Ana Brook", 2, 100, BROOK)),
                Shares.of(List.of(BROOK, rejected, again)));
        assertEquals(List.of(), Shares.of(List.of(rejected)));
    }

    @Test
    void whatIsCopiedIsATable() {
        assertEquals(
                "Ana Brook\t1\t75 %\n(nobody)\t1\t25 %\n",
                Shares.text(Shares.of(List.of(BROOK, NOBODY)), "(nobody)"));
    }

    private static Quote quote(String speaker, QuoteStatus status, int start, int end) {
        return new Quote(
                List.of(new TextSpan(start, end)),
                QuoteKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                speaker.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Speaker(
                                        speaker,
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        SpeakerType.PERSON)),
                0.5,
                status,
                new Origin("test", "1", "test"));
    }
}

package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.QuoteIndex;
import org.quoin.workbench.model.Segment;

/** The flattened marks say at every place what the quotations themselves say there. */
class QuoteIndexTest {

    @Test
    void aQuotationWithinAnotherIsFoundFirst() {
        QuoteIndex index =
                new QuoteIndex(
                        List.of(
                                quote(QuoteKind.INDIRECT, span(0, 40), null, null),
                                quote(QuoteKind.DIRECT, span(10, 20), null, null)));
        assertEquals(OptionalInt.of(0), index.at(9));
        assertEquals(OptionalInt.of(1), index.at(10));
        assertEquals(OptionalInt.of(1), index.at(19));
        assertEquals(OptionalInt.of(0), index.at(20));
        assertEquals(OptionalInt.empty(), index.at(40));
        assertEquals(
                List.of(QuoteKind.INDIRECT, QuoteKind.DIRECT, QuoteKind.INDIRECT),
                index.in(0, 50).stream().map(each -> each.kind().orElseThrow()).toList());
    }

    @Test
    void whatLiesBetweenThePartsOfASplitQuotationBelongsToItsCue() {
        QuoteIndex index =
                new QuoteIndex(
                        List.of(
                                new Quote(
                                        List.of(span(0, 10), span(20, 30)),
                                        QuoteKind.DIRECT,
                                        Optional.of(span(16, 19)),
                                        Optional.of(span(12, 16)),
                                        Optional.empty(),
                                        1,
                                        QuoteStatus.PROPOSED,
                                        new Origin("test", "1", "rule"))));
        assertEquals(OptionalInt.empty(), index.at(10));
        assertTrue(index.in(12, 16).get(0).cue());
        assertTrue(index.in(16, 19).get(0).source());
        assertEquals(OptionalInt.of(0), index.at(17));
        assertEquals(OptionalInt.empty(), index.in(16, 19).get(0).content());
    }

    /**
     * Against looking at every quotation for every place, over random heaps of overlapping marks.
     */
    @Test
    void agreesWithLookingAtEveryMark() {
        Random random = new Random(20251204);
        for (int round = 0; round < 300; round++) {
            int length = 1 + random.nextInt(80);
            List<Quote> quotes = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                quotes.add(
                        quote(
                                QuoteKind.values()[random.nextInt(3)],
                                randomSpan(random, length),
                                random.nextBoolean() ? randomSpan(random, length) : null,
                                random.nextBoolean() ? randomSpan(random, length) : null));
            }
            check(new QuoteIndex(quotes), quotes, length, round);
        }
    }

    private static void check(QuoteIndex index, List<Quote> quotes, int length, int round) {
        int end = 0;
        for (Segment segment : index.in(0, length)) {
            assertTrue(segment.start() >= end, "segments overlap in round " + round);
            end = segment.end();
        }
        for (int at = 0; at < length; at++) {
            int place = at;
            String where = "round " + round + ", offset " + at;
            List<Segment> here = index.in(at, at + 1);
            boolean marked =
                    quotes.stream()
                            .anyMatch(
                                    quote ->
                                            marks(quote).stream().anyMatch(m -> m.contains(place)));
            assertEquals(marked ? 1 : 0, here.size(), where);
            assertEquals(marked, index.at(at).isPresent(), where);
            if (marked) {
                Segment segment = here.get(0);
                assertEquals(
                        quotes.stream()
                                .anyMatch(
                                        q -> q.source().filter(s -> s.contains(place)).isPresent()),
                        segment.source(),
                        where);
                assertEquals(
                        quotes.stream()
                                .anyMatch(q -> q.cue().filter(s -> s.contains(place)).isPresent()),
                        segment.cue(),
                        where);
                assertEquals(shortestContent(quotes, at), contentLength(quotes, segment), where);
            }
        }
    }

    private static int shortestContent(List<Quote> quotes, int at) {
        return quotes.stream()
                .flatMap(quote -> quote.content().stream())
                .filter(span -> span.contains(at))
                .map(TextSpan::length)
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    private static int contentLength(List<Quote> quotes, Segment segment) {
        return segment.content().isEmpty()
                ? -1
                : quotes.get(segment.content().getAsInt()).content().get(0).length();
    }

    private static List<TextSpan> marks(Quote quote) {
        List<TextSpan> marks = new ArrayList<>(quote.content());
        quote.source().ifPresent(marks::add);
        quote.cue().ifPresent(marks::add);
        return marks;
    }

    @Test
    void aLongArticleCostsLittle() {
        List<Quote> quotes =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i -> quote(QuoteKind.DIRECT, span(i * 15, i * 15 + 9), null, null))
                        .toList();
        QuoteIndex index = new QuoteIndex(quotes);
        assertEquals(OptionalInt.of(19_999), index.at(19_999 * 15));
        assertEquals(2, index.in(150_000, 150_030).size());
    }

    private static Quote quote(
            QuoteKind kind, TextSpan content, @Nullable TextSpan source, @Nullable TextSpan cue) {
        return new Quote(
                List.of(content),
                kind,
                Optional.ofNullable(source),
                Optional.ofNullable(cue),
                Optional.empty(),
                1,
                QuoteStatus.PROPOSED,
                new Origin("test", "1", "rule"));
    }

    private static TextSpan randomSpan(Random random, int length) {
        int start = random.nextInt(length);
        return span(start, start + 1 + random.nextInt(length - start));
    }

    private static TextSpan span(int start, int end) {
        return new TextSpan(start, end);
    }
}

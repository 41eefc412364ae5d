package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;

/**
 * Where an article's quotations stand, flattened once into stretches that do not overlap, so that a
 * line of text or a click costs a binary search whatever lies inside what. Immutable.
 */
public final class QuoteIndex {

    private enum Role {
        CONTENT,
        SOURCE,
        CUE
    }

    /** Inner before outer: of two marks that both cover a place the shorter says more about it. */
    private record Mark(TextSpan span, Role role, int quote) {

        static final Comparator<Mark> INNERMOST_FIRST =
                Comparator.comparingInt((Mark mark) -> mark.span.length())
                        .thenComparing(Mark::span)
                        .thenComparing(Mark::role)
                        .thenComparingInt(Mark::quote);
    }

    private final List<Quote> quotes;
    private final List<Segment> segments;

    /**
     * @param quotes of one article, in its order
     */
    public QuoteIndex(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
        this.segments = flatten(marks(quotes));
    }

    /** The stretches of [{@code start}, {@code end}), cut to it, from the first. */
    public List<Segment> in(int start, int end) {
        List<Segment> found = new ArrayList<>();
        for (int i = firstEndingAfter(start);
                i < segments.size() && segments.get(i).start() < end;
                i++) {
            Segment segment = segments.get(i);
            found.add(
                    new Segment(
                            Math.max(start, segment.start()),
                            Math.min(end, segment.end()),
                            segment.quote(),
                            segment.kind(),
                            segment.content(),
                            segment.source(),
                            segment.cue()));
        }
        return found;
    }

    /** The innermost quotation that the unit at an offset belongs to, by its number. */
    public OptionalInt at(int offset) {
        int i = firstEndingAfter(offset);
        return i < segments.size() && segments.get(i).start() <= offset
                ? OptionalInt.of(segments.get(i).quote())
                : OptionalInt.empty();
    }

    /** The quotations, by number. */
    public List<Quote> quotes() {
        return quotes;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Mark> marks(List<Quote> quotes) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            int number = i;
            Quote quote = quotes.get(i);
            quote.content().forEach(span -> marks.add(new Mark(span, Role.CONTENT, number)));
            quote.source().ifPresent(span -> marks.add(new Mark(span, Role.SOURCE, number)));
            quote.cue().ifPresent(span -> marks.add(new Mark(span, Role.CUE, number)));
        }
        return marks;
    }

    /** Goes over the places where a mark begins or ends; between two of them the same marks lie. */
    private List<Segment> flatten(List<Mark> marks) {
        List<Mark> starting = new ArrayList<>(marks);
        starting.sort(Comparator.comparing(Mark::span));
        List<Mark> ending = new ArrayList<>(marks);
        ending.sort(Comparator.comparingInt(mark -> mark.span().end()));
        TreeSet<Mark> lying = new TreeSet<>(Mark.INNERMOST_FIRST);
        List<Segment> found = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (int i = 0; i < ending.size(); ) {
            boolean starts =
                    next < starting.size()
                            && starting.get(next).span().start() < ending.get(i).span().end();
            int place = starts ? starting.get(next).span().start() : ending.get(i).span().end();
            if (place > at && !lying.isEmpty()) {
                found.add(segment(at, place, lying));
            }
            at = place;
            if (starts) {
                lying.add(starting.get(next++));
            } else {
                lying.remove(ending.get(i++));
            }
        }
        return found;
    }

    private Segment segment(int start, int end, TreeSet<Mark> lying) {
        @Nullable Mark content = null;
        boolean source = false;
        boolean cue = false;
        for (Mark mark : lying) {
            if (mark.role() == Role.CONTENT && content == null) {
                content = mark;
            }
            source |= mark.role() == Role.SOURCE;
            cue |= mark.role() == Role.CUE;
        }
        Optional<QuoteKind> kind =
                content == null
                        ? Optional.empty()
                        : Optional.of(quotes.get(content.quote()).kind());
        return new Segment(
                start,
                end,
                lying.first().quote(),
                kind,
                content == null ? OptionalInt.empty() : OptionalInt.of(content.quote()),
                source,
                cue);
    }
}

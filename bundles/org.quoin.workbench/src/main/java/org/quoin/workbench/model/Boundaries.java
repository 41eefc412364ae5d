package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.text.TextStops;
import org.quoin.engine.text.TextUnit;

/**
 * Moves the ends of quotations over an article's text. One that its cue splits keeps its parts: the
 * first one's start and the last one's end move, and neither crosses the other end of its part. One
 * thread at a time uses it.
 */
public final class Boundaries {

    private final TextStops stops;

    /**
     * @param text of the article
     * @param language of the article; {@link Locale#ROOT} where unknown
     */
    public Boundaries(String text, Locale language) {
        stops = new TextStops(text, language);
    }

    /**
     * The same quotation with one end moved to the next place of a kind.
     *
     * @param onwards towards the end of the text, or else towards its beginning
     * @return none where there is no such place, or nothing would be left of a part
     */
    public Optional<Quote> moved(Quote quote, QuoteEnd end, TextUnit unit, boolean onwards) {
        List<TextSpan> content = new ArrayList<>(quote.content());
        int part = end == QuoteEnd.START ? 0 : content.size() - 1;
        TextSpan before = content.get(part);
        OptionalInt place = place(before, end, unit, onwards);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        content.set(
                part,
                end == QuoteEnd.START
                        ? new TextSpan(place.getAsInt(), before.end())
                        : new TextSpan(before.start(), place.getAsInt()));
        return Optional.of(Quotes.withContent(quote, content));
    }

    private OptionalInt place(TextSpan part, QuoteEnd end, TextUnit unit, boolean onwards) {
        if (end == QuoteEnd.START) {
            OptionalInt found =
                    onwards
                            ? stops.startAfter(part.start(), unit)
                            : stops.startBefore(part.start(), unit);
            return only(found, found.orElse(part.end()) < part.end());
        }
        OptionalInt found =
                onwards ? stops.endAfter(part.end(), unit) : stops.endBefore(part.end(), unit);
        return only(found, found.orElse(part.start()) > part.start());
    }

    private static OptionalInt only(OptionalInt place, boolean leavesSomething) {
        return leavesSomething ? place : OptionalInt.empty();
    }
}

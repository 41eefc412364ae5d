package org.quoin.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;

/**
 * Where quotations of a text stand in another version of it. Words that stand there several times
 * are told apart by what stands around them, for boilerplate repeats itself and its surroundings
 * hardly do.
 */
final class Relocation {

    /** Characters on each side that are compared: more than any two places share by chance. */
    private static final int AROUND = 80;

    private final String before;
    private final String after;

    Relocation(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The quotation at its new place; empty where any part of it is not there word for word. */
    Optional<Quote> of(Quote quote) {
        List<TextSpan> content = new ArrayList<>();
        for (TextSpan each : quote.content()) {
            Optional<TextSpan> found = of(each);
            int end = content.isEmpty() ? 0 : content.get(content.size() - 1).end();
            if (found.isEmpty() || found.get().start() < end) {
                return Optional.empty();
            }
            content.add(found.get());
        }
        Optional<TextSpan> source = quote.source().flatMap(this::of);
        Optional<TextSpan> cue = quote.cue().flatMap(this::of);
        if (source.isPresent() != quote.source().isPresent()
                || cue.isPresent() != quote.cue().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Quote(
                        content,
                        quote.kind(),
                        source,
                        cue,
                        quote.speaker(),
                        quote.confidence(),
                        quote.status(),
                        quote.origin()));
    }

    /** Of the places that have the words the one whose surroundings are most like the old ones. */
    private Optional<TextSpan> of(TextSpan span) {
        String words = span.of(before);
        OptionalInt best = OptionalInt.empty();
        int most = -1;
        for (int at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
            int shared = shared(span, at);
            if (shared > most) {
                most = shared;
                best = OptionalInt.of(at);
            }
        }
        return best.isPresent()
                ? Optional.of(new TextSpan(best.getAsInt(), best.getAsInt() + words.length()))
                : Optional.empty();
    }

    private int shared(TextSpan span, int at) {
        int back = 0;
        while (back < AROUND
                && span.start() - back > 0
                && at - back > 0
                && before.charAt(span.start() - back - 1) == after.charAt(at - back - 1)) {
            back++;
        }
        int end = at + span.length();
        int on = 0;
        while (on < AROUND
                && span.end() + on < before.length()
                && end + on < after.length()
                && before.charAt(span.end() + on) == after.charAt(end + on)) {
            on++;
        }
        return back + on;
    }
}

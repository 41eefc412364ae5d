package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;

/**
 * One thing in which two versions of a quotation differ.
 *
 * @param aspect the thing
 * @param before what it was, for people; empty where there was nothing
 * @param after what it is
 */
public record QuoteDifference(Aspect aspect, String before, String after) {

    /** A thing in which versions of a quotation can differ. */
    public enum Aspect {
        WORDS,
        KIND,
        SPEAKER,
        ROLE,
        AFFILIATION,
        TYPE,
        SOURCE,
        CUE
    }

    /**
     * All in which two versions differ, in a fixed order. Kinds and types are given by their
     * constants' names.
     *
     * @param text of the article that both stand in
     */
    public static List<QuoteDifference> between(Quote before, Quote after, String text) {
        List<QuoteDifference> found = new ArrayList<>();
        compare(found, Aspect.WORDS, before, after, quote -> words(quote, text));
        compare(found, Aspect.KIND, before, after, quote -> quote.kind().name());
        compare(found, Aspect.SPEAKER, before, after, of(Speaker::name));
        compare(found, Aspect.ROLE, before, after, of(each -> each.role().orElse("")));
        compare(
                found,
                Aspect.AFFILIATION,
                before,
                after,
                of(each -> each.affiliation().orElse("")));
        compare(found, Aspect.TYPE, before, after, of(each -> each.type().name()));
        compare(found, Aspect.SOURCE, before, after, quote -> words(quote.source(), text));
        compare(found, Aspect.CUE, before, after, quote -> words(quote.cue(), text));
        return found;
    }

    private static Function<Quote, String> of(Function<Speaker, String> respect) {
        return quote -> quote.speaker().map(respect).orElse("");
    }

    private static void compare(
            List<QuoteDifference> found,
            Aspect aspect,
            Quote before,
            Quote after,
            Function<Quote, String> respect) {
        String was = respect.apply(before);
        String is = respect.apply(after);
        boolean moved = aspect == Aspect.WORDS && !before.content().equals(after.content());
        if (!was.equals(is) || moved) {
            found.add(new QuoteDifference(aspect, was, is));
        }
    }

    /** The words of each part, with an ellipsis in brackets between them. */
    public static String words(Quote quote, String text) {
        return quote.content().stream()
                .map(span -> line(span, text))
                .collect(Collectors.joining(" […] "));
    }

    /** The words of a span on one line, or nothing. */
    public static String words(Optional<TextSpan> span, String text) {
        return span.map(each -> line(each, text)).orElse("");
    }

    private static String line(TextSpan span, String text) {
        return span.end() <= text.length() ? span.of(text).replace('\n', ' ') : "";
    }
}

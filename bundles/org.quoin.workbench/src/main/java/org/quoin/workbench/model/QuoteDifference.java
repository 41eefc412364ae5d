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
        return between(before, text, after, text);
    }

    /**
     * All in which two versions differ that stand in two readings of an article: there the same
     * words are the same wherever they stand.
     *
     * @param then the text that the former stands in
     * @param now the text that the latter stands in
     */
    public static List<QuoteDifference> between(
            Quote before, String then, Quote after, String now) {
        List<QuoteDifference> found = new ArrayList<>();
        boolean moved = then.equals(now) && !before.content().equals(after.content());
        add(found, Aspect.WORDS, words(before, then), words(after, now), moved);
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
        add(found, Aspect.SOURCE, words(before.source(), then), words(after.source(), now), false);
        add(found, Aspect.CUE, words(before.cue(), then), words(after.cue(), now), false);
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
        add(found, aspect, respect.apply(before), respect.apply(after), false);
    }

    private static void add(
            List<QuoteDifference> found, Aspect aspect, String was, String is, boolean moved) {
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

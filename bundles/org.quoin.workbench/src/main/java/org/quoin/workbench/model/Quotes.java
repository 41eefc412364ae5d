package org.quoin.workbench.model;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;

/** Quotations that differ in one thing. */
public final class Quotes {

    private Quotes() {}

    /** With other parts. */
    public static Quote withContent(Quote quote, List<TextSpan> content) {
        return of(quote, content, quote.kind(), quote.source(), quote.cue(), quote.speaker());
    }

    /** Of another kind. */
    public static Quote withKind(Quote quote, QuoteKind kind) {
        return of(quote, quote.content(), kind, quote.source(), quote.cue(), quote.speaker());
    }

    /** With another mention of its source, or none. */
    public static Quote withSource(Quote quote, Optional<TextSpan> source) {
        return of(quote, quote.content(), quote.kind(), source, quote.cue(), quote.speaker());
    }

    /** With another cue, or none. */
    public static Quote withCue(Quote quote, Optional<TextSpan> cue) {
        return of(quote, quote.content(), quote.kind(), quote.source(), cue, quote.speaker());
    }

    /** By somebody else, or nobody. */
    public static Quote withSpeaker(Quote quote, Optional<Speaker> speaker) {
        return of(quote, quote.content(), quote.kind(), quote.source(), quote.cue(), speaker);
    }

    /** With another role of its speaker; as it is where it has none. */
    public static Quote withRole(Quote quote, Optional<String> role) {
        return withSpeaker(
                quote,
                quote.speaker()
                        .map(
                                each ->
                                        new Speaker(
                                                each.name(),
                                                each.otherNames(),
                                                role,
                                                each.affiliation(),
                                                each.type())));
    }

    /** With another affiliation of its speaker; as it is where it has none. */
    public static Quote withAffiliation(Quote quote, Optional<String> affiliation) {
        return withSpeaker(
                quote,
                quote.speaker()
                        .map(
                                each ->
                                        new Speaker(
                                                each.name(),
                                                each.otherNames(),
                                                each.role(),
                                                affiliation,
                                                each.type())));
    }

    private static Quote of(
            Quote quote,
            List<TextSpan> content,
            QuoteKind kind,
            Optional<TextSpan> source,
            Optional<TextSpan> cue,
            Optional<Speaker> speaker) {
        return new Quote(
                content,
                kind,
                source,
                cue,
                speaker,
                quote.confidence(),
                quote.status(),
                quote.origin());
    }
}

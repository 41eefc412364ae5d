package org.quoin.api.language;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;

/**
 * One quotation as a pack found it; the analyser adds who found it.
 *
 * @param content what was said, without the outer marks: one span, or several where the cue splits
 *     it
 * @param kind how it stands there
 * @param source the mention that the cue attaches to
 * @param cue the reporting verb or phrase
 * @param speaker who that is, resolved over the article
 * @param confidence 0 to 1
 * @param rule a short name of the rule that decided, for people to read
 */
public record Finding(
        List<TextSpan> content,
        QuoteKind kind,
        Optional<TextSpan> source,
        Optional<TextSpan> cue,
        Optional<Speaker> speaker,
        double confidence,
        String rule) {

    /** Copies the list. */
    public Finding {
        content = List.copyOf(content);
    }
}

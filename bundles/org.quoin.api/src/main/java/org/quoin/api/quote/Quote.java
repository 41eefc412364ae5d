package org.quoin.api.quote;

import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * One quotation in one article. All spans are intervals of that article's text.
 *
 * @param content what was said, without the outer quotation marks: one span, or several where the
 *     cue splits it; in order, none overlapping
 * @param kind how it stands there
 * @param source the mention that the cue attaches to, if the text has one
 * @param cue the reporting verb or phrase, if the text has one
 * @param speaker who that is, resolved over the article
 * @param confidence 0 to 1
 * @param status what people said of it
 * @param origin who or what made it
 */
public record Quote(
        List<TextSpan> content,
        QuoteKind kind,
        Optional<TextSpan> source,
        Optional<TextSpan> cue,
        Optional<Speaker> speaker,
        double confidence,
        QuoteStatus status,
        Origin origin) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no content, if contents overlap or are out of
     *     order, or if the confidence is not in 0..1
     */
    public Quote {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs content");
        }
        for (int i = 1; i < content.size(); i++) {
            if (content.get(i).start() < content.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        "contents overlap or are out of order: " + content);
            }
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }

    /** From the first to the last unit of the content, a cue that splits it included. */
    public TextSpan extent() {
        return new TextSpan(content.get(0).start(), content.get(content.size() - 1).end());
    }
}

package org.quoin.quotes.zh;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;

/**
 * A quotation whose source is still only a mention.
 *
 * @param content as in {@link org.quoin.api.language.Finding}
 * @param kind how it stands there
 * @param source the mention, of its own sentence or taken over from an earlier one
 * @param cue the verb or phrase
 * @param confidence 0 to 1
 * @param rule for people to read
 */
record Draft(
        List<TextSpan> content,
        QuoteKind kind,
        Optional<Mention> source,
        Optional<TextSpan> cue,
        double confidence,
        String rule) {

    Draft {
        content = List.copyOf(content);
    }
}

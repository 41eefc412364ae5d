package org.quoin.quotes.ar;

import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;

/**
 * That somebody says something, before it is known who that is.
 *
 * @param content what was said
 * @param kind how it stands there
 * @param source the words behind the verb, or those of the statement it goes on with
 * @param cue the reporting word
 * @param confidence 0 to 1
 * @param rule a name for people
 */
record Statement(
        TextSpan content,
        QuoteKind kind,
        Optional<TextSpan> source,
        Optional<TextSpan> cue,
        double confidence,
        String rule) {}

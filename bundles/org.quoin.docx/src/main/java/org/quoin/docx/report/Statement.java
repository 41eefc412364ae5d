package org.quoin.docx.report;

import org.quoin.api.quote.Quote;

/**
 * A quotation with the article it stands in.
 *
 * @param source the article
 * @param quote the quotation
 */
public record Statement(Source source, Quote quote) {

    /** How many UTF-16 units were said. */
    int length() {
        return quote.content().stream().mapToInt(span -> span.length()).sum();
    }

    /** The words alone, for comparing. */
    String words() {
        StringBuilder words = new StringBuilder();
        String text = source.article().text();
        quote.content()
                .forEach(
                        span ->
                                span.of(text)
                                        .codePoints()
                                        .filter(Character::isLetterOrDigit)
                                        .map(Character::toLowerCase)
                                        .forEach(words::appendCodePoint));
        return words.toString();
    }
}

package org.quoin.workbench.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.api.quote.QuoteKind;

/**
 * A stretch of an article's text over which the same marks lie.
 *
 * @param start UTF-16 offset in the article's text
 * @param end after the last unit
 * @param quote the innermost quotation that the stretch belongs to, as its content, source or cue
 * @param kind of the innermost quotation whose content it is, if it is content
 * @param content number of that quotation
 * @param source whether it is the mention of a source
 * @param cue whether it is a reporting phrase
 */
public record Segment(
        int start,
        int end,
        int quote,
        Optional<QuoteKind> kind,
        OptionalInt content,
        boolean source,
        boolean cue) {}

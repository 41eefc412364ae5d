package org.quoin.project.content;

import java.util.Optional;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;

/**
 * What an analyser finds differently and has offered.
 *
 * @param ordinal of the quotation it is about
 * @param alternative what it finds, or empty where it finds none any more
 * @param speaker the key of the alternative's speaker in the register
 * @param origin which analyser
 * @param declined whether a person declined it; it is kept so that it is not offered again
 */
public record OfferContent(
        int ordinal,
        Optional<Quote> alternative,
        Optional<String> speaker,
        Origin origin,
        boolean declined) {}

package org.quoin.project.model;

import java.util.Optional;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;

/**
 * What a new run of an analyser finds differently: offered, not imposed.
 *
 * @param number its name within the project
 * @param quotation the quotation it is about, as it stands
 * @param alternative what the analyser finds now, or empty where it finds none any more
 * @param origin which analyser, and which version of it
 */
public record Offer(long number, Quotation quotation, Optional<Quote> alternative, Origin origin) {}

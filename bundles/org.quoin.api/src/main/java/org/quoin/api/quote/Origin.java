package org.quoin.api.quote;

/**
 * Who or what made a quotation.
 *
 * @param analyser the contribution's id
 * @param version its version
 * @param rule the rule or feature that decided, for people to read
 */
public record Origin(String analyser, String version, String rule) {}

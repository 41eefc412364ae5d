package org.quoin.workbench.model;

/**
 * Names one quotation of the project.
 *
 * @param article the number of the article that it stands in
 * @param quote its own number
 */
public record QuoteRef(long article, long quote) {}

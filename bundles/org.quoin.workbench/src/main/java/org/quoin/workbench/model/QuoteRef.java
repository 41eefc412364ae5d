package org.quoin.workbench.model;

/**
 * Names one quotation of the session.
 *
 * @param articleId the article it stands in
 * @param number its place among the article's quotations, from 0
 */
public record QuoteRef(String articleId, int number) {}

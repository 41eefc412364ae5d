package org.quoin.project.model;

/**
 * What a quotation was after an action.
 *
 * @param action who did what when; in force
 * @param quotation the quotation after it; its tags and note are those of that time
 */
public record QuoteVersion(Action action, Quotation quotation) {}

package org.quoin.project.model;

/**
 * What a quotation was after an action.
 *
 * @param action who did what when; in force
 * @param quotation the quotation after it; its tags and note are those of that time
 * @param text of the article that it stood in then: an article that was read anew since has another
 */
public record QuoteVersion(Action action, Quotation quotation, String text) {}

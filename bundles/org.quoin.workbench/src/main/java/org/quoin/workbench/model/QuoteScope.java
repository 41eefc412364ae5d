package org.quoin.workbench.model;

import org.quoin.project.model.QuoteFilter;

/**
 * Quotations that belong together for the user: of a speaker, of a day, of a mark in a picture.
 *
 * @param name says which, in the user's language, such as the speaker's name
 * @param filter finds them
 */
public record QuoteScope(String name, QuoteFilter filter) {}

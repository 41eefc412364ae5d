package org.quoin.quotes.west.lexicon;

/**
 * One reading of an inflected verb.
 *
 * @param lemma its dictionary form
 * @param kind what the form is
 */
public record VerbForm(String lemma, FormKind kind) {}

package org.quoin.engine.verify;

/**
 * Words in quotation marks that no evidence supports.
 *
 * @param paragraph in which they stand, from 1
 * @param text the words between the marks
 * @param inNote whether they stand in a note
 */
public record MarkedPassage(int paragraph, String text, boolean inNote) {}

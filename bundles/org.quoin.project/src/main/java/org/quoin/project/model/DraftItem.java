package org.quoin.project.model;

/**
 * Something that stands in a draft of a briefing, at its place.
 *
 * @param number its name within the project, never given out twice
 * @param content what it is
 */
public record DraftItem(long number, DraftContent content) {}

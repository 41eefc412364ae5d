package org.quoin.project.model;

/**
 * A draft of a briefing, without what stands in it.
 *
 * @param number its name within the project, never given out twice
 * @param name what people call it, unique within the project
 * @param head what is said of the briefing
 * @param items how many things stand in it
 */
public record Draft(long number, String name, DraftHead head, int items) {}

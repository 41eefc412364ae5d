package org.quoin.project.model;

/**
 * A tag that people put on quotations.
 *
 * @param number its name within the project
 * @param name unique, never blank
 * @param colour such as {@code #2f6fab}, or empty
 * @param quotations how many have it
 */
public record Tag(long number, String name, String colour, int quotations) {}

package org.quoin.project.content;

/**
 * A tag.
 *
 * @param name unique within the project
 * @param colour such as {@code #2f6fab}, or empty
 */
public record TagContent(String name, String colour) {}

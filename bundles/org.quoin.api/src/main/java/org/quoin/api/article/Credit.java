package org.quoin.api.article;

/**
 * Somebody named as having worked on the article, with the work as the article words it.
 *
 * @param role the role as printed (记者, 责编, 网编, photo, translation ...), never blank
 * @param name one person or agency, never blank
 */
public record Credit(String role, String name) {}

package org.quoin.api.evidence;

import java.util.Optional;

/**
 * The article that a quotation was taken from, as a written briefing keeps it.
 *
 * @param id the article's own
 * @param sha256 of the bytes that it was imported from, lower-case hexadecimal
 * @param title its title
 * @param url where it can be read
 */
public record EvidenceArticle(String id, String sha256, String title, Optional<String> url) {}

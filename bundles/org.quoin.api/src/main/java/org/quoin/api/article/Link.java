package org.quoin.api.article;

/**
 * A link out of an article. Nothing follows it until a person asks.
 *
 * @param url absolute where the page let it be resolved; only http, https or mailto
 * @param text the words it stands on, possibly empty
 * @param kind why it stands there
 */
public record Link(String url, String text, LinkKind kind) {}

package org.quoin.engine.job;

/**
 * What reading articles once more did.
 *
 * @param articles looked at
 * @param renewed whose new reading stands in the place of the old one
 * @param kept that stay as they were, because the new one lacks words that people work with
 * @param failed whose originals gave nothing
 */
public record Renewed(int articles, int renewed, int kept, int failed) {}

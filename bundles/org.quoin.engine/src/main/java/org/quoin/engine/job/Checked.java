package org.quoin.engine.job;

/**
 * What a check of a project found.
 *
 * @param articles looked at
 * @param quotes looked at
 * @param damaged articles whose original is missing or changed, or that do not fit together
 * @param orphans originals that no article came of, as after a crash in the middle of an import
 */
public record Checked(int articles, int quotes, int damaged, int orphans) {}

package org.quoin.engine.job;

/**
 * What a job did.
 *
 * @param inputs tried
 * @param failed inputs of which at least a part could not be done
 * @param passedOver files in folders that are no articles by their names
 * @param articles found
 * @param quotes found in them
 */
public record Tally(int inputs, int failed, int passedOver, int articles, int quotes) {}

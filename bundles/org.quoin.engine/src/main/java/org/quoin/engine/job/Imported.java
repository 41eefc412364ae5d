package org.quoin.engine.job;

/**
 * What an import into a project did.
 *
 * @param inputs tried
 * @param failed inputs of which at least a part could not be done
 * @param passedOver files in folders that are no articles by their names
 * @param articles that are new in the project
 * @param quotes found in them
 * @param alreadyThere articles that the project had already; an input that it knows by its bytes
 *     counts as one
 */
public record Imported(
        int inputs, int failed, int passedOver, int articles, int quotes, int alreadyThere) {}

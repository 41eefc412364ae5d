package org.quoin.workbench.job;

import java.nio.file.Path;
import org.quoin.engine.verify.Verification;

/**
 * What became of a briefing's quotations.
 *
 * @param file the briefing
 * @param found what was found
 * @param project the name of the project that its evidence was held against; empty for none
 */
public record CheckedBriefing(Path file, Verification found, String project) {}

package org.quoin.engine.job;

/**
 * What a new run of the analysers over a project did.
 *
 * @param articles analysed
 * @param failed articles that an analyser failed on; nothing of them was changed
 * @param added quotations proposed where none was
 * @param offered alternatives and losses offered, nothing of them imposed
 */
public record Reanalysed(int articles, int failed, int added, int offered) {}

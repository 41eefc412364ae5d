package org.quoin.workbench.inspector;

/**
 * A way to complete what is being typed.
 *
 * @param number of what it stands for, in the project
 * @param text what would be typed
 * @param detail says more about it, possibly empty
 */
record Proposal(long number, String text, String detail) {}

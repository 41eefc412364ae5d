package org.quoin.workbench.job;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;

/**
 * Whose turn it is with the project. Edits follow one another in the order in which they were made,
 * imports likewise; both may go on at once, but neither while another project is being opened.
 */
final class Turn implements ISchedulingRule {

    private final String name;

    Turn(String name) {
        this.name = name;
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule == this || (rule instanceof MultiRule several && several.isConflicting(this));
    }

    @Override
    public String toString() {
        return name;
    }
}

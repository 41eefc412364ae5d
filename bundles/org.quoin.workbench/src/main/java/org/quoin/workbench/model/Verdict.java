package org.quoin.workbench.model;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.quoin.project.Project;
import org.quoin.project.Quotations;

/** What a person says of quotations. */
public enum Verdict {
    /** They are right as they stand. */
    ACCEPT(Quotations::accept),
    /** They are none. */
    REJECT(Quotations::reject),
    /** They are to be looked at again. */
    REOPEN(Quotations::reopen);

    private final BiConsumer<Quotations, Collection<Long>> storing;

    Verdict(BiConsumer<Quotations, Collection<Long>> storing) {
        this.storing = storing;
    }

    /** Stores it. */
    public void on(Project project, Collection<Long> quotations) {
        storing.accept(project.quotations(), quotations);
    }
}

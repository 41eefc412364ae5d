package org.quoin.workbench.articles;

import org.eclipse.jface.action.Action;

/** An entry of the list's own menu. */
final class ListAction extends Action {

    private final Runnable work;

    ListAction(String name, Runnable work) {
        super(name);
        this.work = work;
    }

    @Override
    public void run() {
        work.run();
    }
}

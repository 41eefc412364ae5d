package org.quoin.workbench.editor;

import org.eclipse.jface.action.Action;

/** Lets a command of the Edit menu work on an article's text. */
final class TextAction extends Action {

    private final Runnable work;

    TextAction(Runnable work) {
        this.work = work;
    }

    @Override
    public void run() {
        work.run();
    }
}

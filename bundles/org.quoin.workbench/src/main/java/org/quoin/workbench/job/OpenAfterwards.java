package org.quoin.workbench.job;

import java.nio.file.Path;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.quoin.workbench.model.Memory;

/** Whether a briefing is opened once it is written; remembered from start to start. */
public final class OpenAfterwards {

    private static final String NAME = "open briefings";

    private final Memory memory;

    /**
     * @param memory where that is kept
     */
    public OpenAfterwards(Memory memory) {
        this.memory = memory;
    }

    /** Whether it is wanted. */
    public boolean isWanted() {
        return memory.get(NAME).filter("yes"::equals).isPresent();
    }

    /** From now on it is wanted, or not. */
    public void want(boolean wanted) {
        memory.put(NAME, wanted ? "yes" : "no");
    }

    /**
     * Opens a file with the program that the system has for it, if that is wanted; from any thread.
     */
    void open(Path file) {
        if (isWanted()) {
            // Where the system has none, the closing line still offers it, and says why not.
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(file.toString()));
        }
    }
}

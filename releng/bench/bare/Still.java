package bare;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The least that a program without a window can be: one line. What `quoin --version` is measured against. */
public final class Still implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        System.out.println("bare 1.0.0");
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // It is over at once.
    }
}

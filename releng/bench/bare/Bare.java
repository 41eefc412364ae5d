package bare;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/**
 * The least that Eclipse's workbench can be: a window with a perspective and nothing in it. What
 * Quoin's start is measured against.
 */
public final class Bare implements IApplication, IPerspectiveFactory {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        PlatformUI.createAndRunWorkbench(display, new Advisor());
        display.dispose();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        PlatformUI.getWorkbench().close();
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return "bare.perspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
                IWorkbenchWindowConfigurer configurer) {
            return new WorkbenchWindowAdvisor(configurer) {
                @Override
                public void preWindowOpen() {
                    configurer.setTitle("Starting");
                    configurer.setInitialSize(new Point(1360, 860));
                    configurer.setShowCoolBar(true);
                    configurer.setShowStatusLine(false);
                }

                @Override
                public void postWindowOpen() {
                    configurer.getWindow()
                            .getShell()
                            .getDisplay()
                            .asyncExec(() -> configurer.setTitle("Nothing - Bare"));
                }
            };
        }
    }
}

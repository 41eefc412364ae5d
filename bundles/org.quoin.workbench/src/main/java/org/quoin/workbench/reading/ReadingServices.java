package org.quoin.workbench.reading;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.quoin.api.view.Reading;

/** Makes what views of plug-ins follow, when one first asks. */
public final class ReadingServices extends AbstractServiceFactory {

    /** Made by Eclipse, once. */
    public ReadingServices() {}

    @Override
    public @Nullable Object create(
            @SuppressWarnings("rawtypes") Class type,
            IServiceLocator parent,
            IServiceLocator locator) {
        return type == Reading.class ? window(locator).map(WindowReading::new).orElse(null) : null;
    }

    /** That of whoever asks; a service may be made for the whole workbench, which has none. */
    private static Optional<IWorkbenchWindow> window(IServiceLocator locator) {
        return Optional.ofNullable(locator.getService(IWorkbenchWindow.class))
                .or(
                        () ->
                                Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                                        .findFirst());
    }
}

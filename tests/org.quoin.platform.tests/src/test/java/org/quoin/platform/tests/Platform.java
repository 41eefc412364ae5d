package org.quoin.platform.tests;

import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;
import org.quoin.engine.registry.Discovery;
import org.quoin.platform.ExtensionContributions;

/** The running Eclipse, as the tests ask it. */
final class Platform {

    private Platform() {}

    /** What is contributed through extension points now. */
    static Discovery discover() {
        return new ExtensionContributions(
                        RegistryFactory.getRegistry(),
                        FrameworkUtil.getBundle(Platform.class).getBundleContext())
                .discover();
    }
}

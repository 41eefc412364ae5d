package org.quoin.platform.install;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.quoin.cli.PluginShelfException;

/**
 * Eclipse's p2, as it runs here.
 *
 * @param agent finds all parts of it
 */
record P2(IProvisioningAgent agent) {

    /**
     * A part of p2.
     *
     * @throws PluginShelfException if it is not there
     */
    <T> T service(Class<T> type) throws PluginShelfException {
        T service = agent.getService(type);
        if (service == null) {
            throw new PluginShelfException("p2 lacks its " + type.getSimpleName() + " here");
        }
        return service;
    }

    /**
     * What p2 knows of this Quoin.
     *
     * @throws PluginShelfException if p2 did not install it
     */
    IProfile profile() throws PluginShelfException {
        IProfile profile = service(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new PluginShelfException("this Quoin was not installed by p2: nothing to change");
        }
        return profile;
    }
}

package org.quoin.platform.tests;

import java.util.Map;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** What an application is told when it is started: here its arguments alone. */
final class ArgumentsOnly implements IApplicationContext {

    private final Map<String, Object> arguments;

    ArgumentsOnly(String... arguments) {
        this.arguments = Map.of(IApplicationContext.APPLICATION_ARGS, arguments);
    }

    @Override
    public Map<?, ?> getArguments() {
        return arguments;
    }

    @Override
    public void applicationRunning() {
        // Nobody shows a splash screen here.
    }

    @Override
    public String getBrandingApplication() {
        return "org.quoin.platform.cli";
    }

    @Override
    public @Nullable String getBrandingName() {
        return null;
    }

    @Override
    public @Nullable String getBrandingDescription() {
        return null;
    }

    @Override
    public @Nullable String getBrandingId() {
        return null;
    }

    @Override
    public @Nullable String getBrandingProperty(String key) {
        return null;
    }

    @Override
    public @Nullable Bundle getBrandingBundle() {
        return null;
    }

    @Override
    public void setResult(Object result, IApplication application) {
        throw new IllegalStateException("the application answers at once");
    }
}

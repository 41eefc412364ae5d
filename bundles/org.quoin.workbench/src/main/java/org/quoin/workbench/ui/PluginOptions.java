package org.quoin.workbench.ui;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.quoin.engine.registry.DeclaredOption;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.OptionSettings;

/** What the user chose for the options of plug-ins, kept among the preferences. */
public final class PluginOptions {

    private PluginOptions() {}

    /** Under which name an option is kept. */
    public static String key(Descriptor plugin, DeclaredOption option) {
        return "plugin/" + plugin.id() + '/' + option.name();
    }

    /** What holds now, whenever it is asked. */
    public static OptionSettings settings() {
        return (plugin, option) ->
                Optional.ofNullable(
                        InstanceScope.INSTANCE.getNode(Ids.BUNDLE).get(key(plugin, option), null));
    }
}

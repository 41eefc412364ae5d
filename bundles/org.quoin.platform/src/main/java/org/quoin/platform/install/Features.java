package org.quoin.platform.install;

import java.util.Locale;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.quoin.cli.PluginShelf;

/** Features as people call them; in p2 they are units whose id ends in {@code .feature.group}. */
final class Features {

    private static final String GROUP = ".feature.group";

    private Features() {}

    static boolean isFeature(IInstallableUnit unit) {
        return unit.getId().endsWith(GROUP);
    }

    /** The id that its author gave it. */
    static String id(IInstallableUnit unit) {
        return id(unit.getId());
    }

    /** The same of an id that may be p2's. */
    static String id(String named) {
        return named.endsWith(GROUP) ? named.substring(0, named.length() - GROUP.length()) : named;
    }

    static PluginShelf.Feature of(IInstallableUnit unit) {
        return new PluginShelf.Feature(
                id(unit),
                unit.getVersion().toString(),
                text(unit, IInstallableUnit.PROP_NAME),
                text(unit, IInstallableUnit.PROP_PROVIDER));
    }

    private static String text(IInstallableUnit unit, String key) {
        String text = unit.getProperty(key, Locale.getDefault().toString());
        return text == null ? "" : text;
    }
}

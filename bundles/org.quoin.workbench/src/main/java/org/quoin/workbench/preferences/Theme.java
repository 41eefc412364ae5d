package org.quoin.workbench.preferences;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

/**
 * Light or dark, as the user chose or as the system has it.
 *
 * @param engine the platform's
 */
@SuppressWarnings("restriction") // Every application that lets its user choose names this type.
record Theme(IThemeEngine engine) {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    /** Where the engine keeps what it was told. */
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

    private static final String KEY = "themeid";

    /** Whether dark was chosen; none where the system decides. */
    Optional<Boolean> chosen() {
        return Optional.ofNullable(node().get(KEY, null)).map(each -> each.startsWith(DARK));
    }

    /** Chooses, at once and for the starts to come; none lets the system decide. */
    void choose(Optional<Boolean> dark) {
        boolean wanted = dark.orElseGet(Display::isSystemDarkTheme);
        boolean isDark =
                Optional.ofNullable(engine.getActiveTheme())
                        .map(ITheme::getId)
                        .filter(each -> each.startsWith(DARK))
                        .isPresent();
        if (wanted != isDark || dark.isPresent()) {
            engine.setTheme(wanted ? DARK : LIGHT, dark.isPresent());
        }
        if (dark.isEmpty()) {
            node().remove(KEY);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}

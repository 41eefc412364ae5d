package org.quoin.workbench.ui;

import java.time.Duration;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.quoin.engine.input.PageFetcher;

/** What the user set; whoever asks gets what holds now. */
public final class Preferences {

    /** Whether the latest project is opened at the start, rather than the first one. */
    public static final String REOPEN = "reopen";

    /** Whether a file that was written is opened at once. */
    public static final String OPEN_WRITTEN = "openWritten";

    /** How many characters an article's line has at the most. */
    public static final String MEASURE = "measure";

    /** What is added between an article's lines, in hundredths of their height. */
    public static final String LEADING = "leading";

    /** How many seconds a page of the web has to come. */
    public static final String FETCH_SECONDS = "fetchSeconds";

    /** How many megabytes a page of the web has at the most. */
    public static final String FETCH_MEGABYTES = "fetchMegabytes";

    /** Whether pages of this machine and its network are fetched too. */
    public static final String FETCH_PRIVATE = "fetchPrivate";

    /** The most of {@link #FETCH_SECONDS}: who waits longer has lost the page anyway. */
    public static final int MOST_SECONDS = 600;

    /** The most of {@link #FETCH_MEGABYTES}: a page is held in memory whole. */
    public static final int MOST_MEGABYTES = 256;

    /** The bounds of {@link #MEASURE}: fewer hack a text to pieces, in more the eye gets lost. */
    public static final int LEAST_MEASURE = 40;

    /** The upper bound. */
    public static final int MOST_MEASURE = 160;

    /** The most of {@link #LEADING}. */
    public static final int MOST_LEADING = 100;

    private static final int MEGABYTE = 1 << 20;
    private static final int MEASURE_AT_FIRST = 80;
    private static final int LEADING_AT_FIRST = 30;

    static {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(Ids.BUNDLE);
        defaults.putBoolean(REOPEN, true);
        defaults.putBoolean(OPEN_WRITTEN, false);
        defaults.putInt(FETCH_SECONDS, (int) PageFetcher.Rules.PUBLIC.patience().toSeconds());
        defaults.putInt(FETCH_MEGABYTES, PageFetcher.Rules.PUBLIC.mostBytes() / MEGABYTE);
        defaults.putBoolean(FETCH_PRIVATE, PageFetcher.Rules.PUBLIC.privateAddresses());
        defaults.putInt(MEASURE, MEASURE_AT_FIRST);
        defaults.putInt(LEADING, LEADING_AT_FIRST);
    }

    private Preferences() {}

    /** All of it, for pages that change it. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, Ids.BUNDLE);
    }

    /** Whether something is wished. */
    public static boolean is(String name) {
        return store().getBoolean(name);
    }

    /** Characters of an article's line, within the bounds. */
    public static int measure() {
        return Math.max(LEAST_MEASURE, Math.min(MOST_MEASURE, store().getInt(MEASURE)));
    }

    /** Of a line's height that much is added below it, in hundredths, within the bounds. */
    public static int leading() {
        return Math.max(0, Math.min(MOST_LEADING, store().getInt(LEADING)));
    }

    /** How pages of the web are fetched, within the bounds. */
    public static PageFetcher.Rules fetching() {
        int seconds = Math.max(1, Math.min(MOST_SECONDS, store().getInt(FETCH_SECONDS)));
        int megabytes = Math.max(1, Math.min(MOST_MEGABYTES, store().getInt(FETCH_MEGABYTES)));
        return new PageFetcher.Rules(
                is(FETCH_PRIVATE),
                PageFetcher.Rules.PUBLIC.redirects(),
                Duration.ofSeconds(seconds),
                megabytes * MEGABYTE);
    }

    /** Runs something after how articles are set was changed, as long as a control is there. */
    public static void onReadingChange(Control control, Runnable update) {
        Refresh refresh = new Refresh(control, update);
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        IEclipsePreferences.IPreferenceChangeListener listener =
                event -> {
                    if (event.getKey().equals(MEASURE) || event.getKey().equals(LEADING)) {
                        refresh.request();
                    }
                };
        node.addPreferenceChangeListener(listener);
        control.addListener(SWT.Dispose, event -> node.removePreferenceChangeListener(listener));
    }
}

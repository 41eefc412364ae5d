package org.quoin.engine.job;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that a briefing gets before an exporter has a say, in the briefing's language. */
final class BriefTexts {

    private final ResourceBundle bundle;

    /**
     * @param language English where there are no words in it: never the machine's own, for the same
     *     inputs give the same bytes everywhere
     */
    BriefTexts(Locale language) {
        bundle =
                ResourceBundle.getBundle(
                        "org.quoin.engine.job.texts",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a key, without {@code briefing.} before it. */
    String get(String key) {
        return bundle.getString("briefing." + key);
    }
}

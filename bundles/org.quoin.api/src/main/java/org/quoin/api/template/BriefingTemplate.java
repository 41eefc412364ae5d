package org.quoin.api.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A template that comes with a plug-in. Whoever contributes one writes no class: it is declared,
 * with its file, for the point {@code org.quoin.platform.briefingTemplates}.
 */
@ProviderType
public interface BriefingTemplate {

    /** What it is called where somebody types it: short, the same in each of its languages. */
    String shortName();

    /** What it is called in messages. */
    String label();

    /** The languages that its own words are in; none: it has none. */
    List<Locale> languages();

    /**
     * Opens the file; whoever asks closes it.
     *
     * @return the same bytes every time
     * @throws IOException if the plug-in lacks the file that it declares
     */
    InputStream open() throws IOException;
}

package org.quoin.api.language;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The code of a language pack, for a language whose files alone do not say enough. A public class
 * with a public constructor without parameters, made once and used by many threads.
 */
@ConsumerType
public interface LanguageRules {

    /**
     * Reads what the pack brings and makes the finder of its language; called once, when a text in
     * the language first comes up.
     *
     * @param pack its files
     * @throws PackException if a file of the pack is missing or says something that is not
     *     understood
     * @throws IOException if a file cannot be read
     */
    QuoteFinder read(LanguagePack pack) throws PackException, IOException;
}

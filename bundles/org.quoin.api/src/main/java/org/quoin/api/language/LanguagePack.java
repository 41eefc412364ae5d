package org.quoin.api.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A language as a bundle contributes it: what it is called, the texts it is for, its files, and its
 * code if it has any. Nothing of it is read before a text in its language comes up; many threads
 * use one at once.
 */
@ProviderType
public interface LanguagePack {

    /** As people are told of it when something is wrong with it: name, id and bundle. */
    String label();

    /**
     * The language tags of BCP 47 it serves, at least one. A tag serves every longer one: {@code
     * pt} also texts in {@code pt-BR}, unless another pack serves {@code pt-BR} itself.
     */
    List<String> languages();

    /** The code that makes a finder of it; none where its files say all. */
    Optional<LanguageRules> rules();

    /**
     * Opens one of its files; whoever asks closes it.
     *
     * @param name of a file in the folder that the pack declares, such as {@code words.txt}
     * @return its bytes, or nothing if there is no such file
     * @throws IOException if there is one and it cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;
}

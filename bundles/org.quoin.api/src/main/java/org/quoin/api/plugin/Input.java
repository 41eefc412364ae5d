package org.quoin.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.quoin.api.site.SiteRule;

/**
 * Bytes to be imported. Compression by gzip is already undone; nothing else is. One thread uses it
 * at a time.
 */
@ProviderType
public interface Input {

    /**
     * The name for people: the path as the user gave it, or {@code -}. Says nothing of the content.
     */
    String name();

    /**
     * SHA-256 of the bytes as they lay there (before any decompression), lower-case hexadecimal.
     */
    String sha256() throws IOException;

    /**
     * The first bytes, at most 64 KiB, for recognising; the same array at every call, not to be
     * changed.
     */
    byte[] head() throws IOException;

    /**
     * All bytes, at once.
     *
     * @throws IOException if they cannot be read or are more than the engine allows in one piece;
     *     an importer of containers uses {@link #open()} instead
     */
    byte[] bytes() throws IOException;

    /** The bytes from their start, as a stream that the caller closes. */
    InputStream open() throws IOException;

    /**
     * A file that was saved beside this one, such as a picture in the {@code _files} folder of a
     * saved page, or a picture that came in one message with it.
     *
     * @param relativePath with {@code /}, below the input's own folder; anything that leads out of
     *     it finds nothing. A message holds its pictures under whole addresses, which are looked up
     *     in it and nowhere else
     * @return its bytes, or empty where there is none or it is too large
     */
    default Optional<byte[]> sibling(String relativePath) throws IOException {
        return Optional.empty();
    }

    /**
     * What the user knows of the pages of a site.
     *
     * @param host where the page stands, as its address has it
     * @return the rule for the site, or empty where there is none
     */
    default Optional<SiteRule> siteRule(String host) {
        return Optional.empty();
    }

    /** The address that it was fetched from, where it was; no importer fetches anything itself. */
    default Optional<String> address() {
        return Optional.empty();
    }

    /**
     * The encoding that whoever handed it over named, such as a web server in {@code Content-Type}:
     * a hint that may be wrong.
     */
    default Optional<String> charset() {
        return Optional.empty();
    }
}

package org.quoin.engine.exchange.jsonl;

import java.io.IOException;
import java.util.Optional;

/** Where the bytes of an article's pictures are. */
@FunctionalInterface
public interface Pictures {

    /**
     * The bytes with this SHA-256.
     *
     * @return empty where they did not come along
     * @throws IOException if they are there and cannot be read
     */
    Optional<byte[]> bytes(String sha256) throws IOException;
}

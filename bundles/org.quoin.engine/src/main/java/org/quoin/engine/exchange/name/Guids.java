package org.quoin.engine.exchange.name;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Name-based UUIDs (RFC 9562, version 3): the same things get the same ones in every export, and no
 * others do.
 */
public final class Guids {

    private Guids() {}

    /**
     * The UUID of a thing.
     *
     * @param kind what it is, such as {@code article}
     * @param names what names it among its kind
     */
    public static UUID of(String kind, String... names) {
        // A name cannot hold a control character that names of files and people never have.
        String whole = "quoin\u0000" + kind + "\u0000" + String.join("\u0000", names);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}

package org.quoin.project.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was known of an original when it came in and does not stand in its bytes: without it the
 * same bytes, read again, give an article that lacks its name, its address or its letters.
 *
 * @param name as the user gave it; within a container with the container's
 * @param address that it was fetched from
 * @param charset the encoding that whoever handed it over named
 * @param delivered when a feed or a crawler had it
 * @param beside the pictures that lay beside it, by the paths that it names them by: the SHA-256 of
 *     each, under which its bytes are kept
 */
public record Receipt(
        String name,
        Optional<String> address,
        Optional<String> charset,
        Optional<Instant> delivered,
        Map<String, String> beside) {

    /** Copies the map. */
    public Receipt {
        beside = Map.copyOf(beside);
    }

    /** With nothing beside it. */
    public Receipt(
            String name,
            Optional<String> address,
            Optional<String> charset,
            Optional<Instant> delivered) {
        this(name, address, charset, delivered, Map.of());
    }
}

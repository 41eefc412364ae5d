package org.quoin.project.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What was known of an original when it came in and does not stand in its bytes: without it the
 * same bytes, read again, give an article that lacks its name, its address or its letters.
 *
 * @param name as the user gave it; within a container with the container's
 * @param address that it was fetched from
 * @param charset the encoding that whoever handed it over named
 * @param delivered when a feed or a crawler had it
 */
public record Receipt(
        String name,
        Optional<String> address,
        Optional<String> charset,
        Optional<Instant> delivered) {}

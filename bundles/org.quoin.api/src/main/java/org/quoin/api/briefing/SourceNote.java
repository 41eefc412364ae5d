package org.quoin.api.briefing;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an article as a source beyond itself.
 *
 * @param accessed when it was taken in
 * @param grade what a person makes of it
 */
public record SourceNote(Optional<Instant> accessed, SourceGrade grade) {

    /** Nothing is known. */
    public static final SourceNote NONE = new SourceNote(Optional.empty(), SourceGrade.NONE);
}

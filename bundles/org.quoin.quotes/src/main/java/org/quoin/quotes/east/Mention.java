package org.quoin.quotes.east;

import java.util.Optional;
import org.quoin.api.quote.SpeakerType;

/**
 * A source's words taken apart.
 *
 * @param name of a person or organisation, or the whole mention where nobody is named
 * @param role what the person is
 * @param affiliation where the person belongs
 * @param type what kind of source it is
 */
record Mention(
        String name, Optional<String> role, Optional<String> affiliation, SpeakerType type) {}

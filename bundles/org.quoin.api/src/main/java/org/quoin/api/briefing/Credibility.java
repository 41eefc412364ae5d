package org.quoin.api.briefing;

import java.util.Optional;

/** How far what a source says can be believed: the figures of the Admiralty grading. */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED,
    /** 2: probably true. */
    PROBABLY_TRUE,
    /** 3: possibly true. */
    POSSIBLY_TRUE,
    /** 4: doubtful. */
    DOUBTFUL,
    /** 5: improbable. */
    IMPROBABLE,
    /** 6: truth cannot be judged. */
    CANNOT_BE_JUDGED;

    /** Its figure, from 1 to 6. */
    public int figure() {
        return ordinal() + 1;
    }

    /** The one with a figure, if there is one. */
    public static Optional<Credibility> of(int figure) {
        return figure >= 1 && figure <= values().length
                ? Optional.of(values()[figure - 1])
                : Optional.empty();
    }
}

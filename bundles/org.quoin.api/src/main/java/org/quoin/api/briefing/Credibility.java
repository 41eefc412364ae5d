package org.quoin.api.briefing;

import java.util.Arrays;
import java.util.Optional;

/** How far what a source says can be believed: the figures of the Admiralty grading. */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED(1),
    /** 2: probably true. */
    PROBABLY_TRUE(2),
    /** 3: possibly true. */
    POSSIBLY_TRUE(3),
    /** 4: doubtful. */
    DOUBTFUL(4),
    /** 5: improbable. */
    IMPROBABLE(5),
    /** 6: truth cannot be judged. */
    CANNOT_BE_JUDGED(6);

    private final int figure;

    Credibility(int figure) {
        this.figure = figure;
    }

    /** Its figure, from 1 to 6. */
    public int figure() {
        return figure;
    }

    /** The one with a figure, if there is one. */
    public static Optional<Credibility> of(int figure) {
        return Arrays.stream(values()).filter(each -> each.figure == figure).findFirst();
    }
}

package org.quoin.platform.tests.foreign;

/** Cannot be made. */
public final class ThrowingWhenMade extends ThrowingWhenWorking {

    /** Throws. */
    public ThrowingWhenMade() {
        throw new IllegalStateException("the lexicon is not there");
    }
}

package org.quoin.api.briefing;

/**
 * Words of estimative probability, the closed list of ICD 203 (US Intelligence Community Directive
 * 203, Analytic Standards) with the range that each stands for. The ranges overlap at their ends,
 * as the directive has them.
 */
public enum Likelihood {
    /** Also: remote. */
    ALMOST_NO_CHANCE(1, 5),
    /** Also: highly improbable. */
    VERY_UNLIKELY(5, 20),
    /** Also: improbable. */
    UNLIKELY(20, 45),
    /** Also: roughly even odds. */
    ROUGHLY_EVEN_CHANCE(45, 55),
    /** Also: probable. */
    LIKELY(55, 80),
    /** Also: highly probable. */
    VERY_LIKELY(80, 95),
    /** Also: nearly certain. */
    ALMOST_CERTAIN(95, 99);

    private final int least;
    private final int most;

    Likelihood(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The lower end of its range, in per cent. */
    public int least() {
        return least;
    }

    /** The upper end of its range, in per cent. */
    public int most() {
        return most;
    }
}

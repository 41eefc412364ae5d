package org.quoin.project.text;

/**
 * How articles and quotations are compared for likeness.
 *
 * <p>From a likeness of {@value #REPRINT} on, articles are reprints: an agency's report of which an
 * outlet left out a third, or in which it changed a word in each sentence, is still that like it;
 * two reports of the same event by different hands hardly reach half of it. A quotation of thirty
 * Chinese characters or fifteen English words in which two words differ is still that like itself.
 */
public final class Alike {

    /** From which likeness on quotations count as one, unless the project says otherwise. */
    public static final double DEFAULT = 0.6;

    /** From which likeness on an article is a reprint, unless the project says otherwise. */
    public static final double REPRINT = 0.5;

    /** With less than this in common texts are not alike in any sense that signatures find. */
    public static final double LEAST = 0.4;

    /**
     * What a text has to weigh in order to be like any other than the same: 12 Chinese characters
     * or 36 letters, since a character says about as much as three of these. With less there are
     * hardly more runs than one changed word breaks, and texts of one pattern (the Departments of
     * Commerce of two provinces) are as like each other as the same words of one speaker.
     */
    public static final int LEAST_WEIGHT = 36;

    private static final int WEIGHT_OF_CHARACTER = 3;

    private Alike() {}

    /**
     * Signatures of articles. Of two that are {@value #REPRINT} alike, 98 in 100 are found; of
     * English articles that have nothing in common, whose likeness is about 0.03, one in 20,000 is
     * looked at in vain.
     */
    public static MinHash articles() {
        return MinHash.ofSharedOrders(60, 4);
    }

    /**
     * Signatures of quotations, of which there are ten times as many: fewer bands, and one unlike
     * quotation in a thousand looked at in vain, which is soon done.
     */
    public static MinHash quotations() {
        return MinHash.ofOrders(9, 2);
    }

    /** Whether only the same text is like this one. */
    public static boolean isExactOnly(LetterText text) {
        return text.length() < LEAST_WEIGHT
                && text.length() + (WEIGHT_OF_CHARACTER - 1) * text.eastAsian() < LEAST_WEIGHT;
    }
}

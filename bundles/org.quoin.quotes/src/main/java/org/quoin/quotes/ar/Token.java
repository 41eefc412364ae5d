package org.quoin.quotes.ar;

/**
 * A word, a sign, or a whole stretch in marks.
 *
 * @param start in the text
 * @param end in the text
 * @param form of a word, folded; a sign as it stands; empty for a stretch
 * @param mark the index of the stretch; -1 for others
 */
record Token(int start, int end, String form, int mark) {

    /** Whether it ends a sentence. */
    boolean isStop() {
        return form.equals(".") || form.equals("؟") || form.equals("?") || form.equals("!");
    }

    /** Whether it is a comma or parts clauses as one does. */
    boolean isComma() {
        return form.equals("،")
                || form.equals(",")
                || form.equals("؛")
                || form.equals("–")
                || form.equals("-")
                || form.equals("—");
    }

    /** Whether it is a stretch in marks. */
    boolean isMarked() {
        return mark >= 0;
    }
}

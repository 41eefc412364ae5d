package org.quoin.quotes.west.text;

/**
 * A word, number or mark of a text.
 *
 * @param start UTF-16 offset of its first unit in the text
 * @param end offset after its last unit
 * @param form lower case, with {@code '} for every apostrophe: what the lexicons are asked for
 * @param kind what it is
 * @param spelling how it is written
 */
public record Token(int start, int end, String form, Kind kind, Spelling spelling) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with hyphens, apostrophes and abbreviating full stops inside. */
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** Anything else, one character each. */
        PUNCTUATION
    }

    /** How a word is written; proper names stand out by it. */
    public enum Spelling {
        LOWER,
        /** First letter upper case. */
        CAPITAL,
        /** Two or more letters, all upper case: acronyms, speakers of a transcript. */
        UPPER,
        /** No letters. */
        NONE
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a word that begins with an upper-case letter. */
    public boolean isCapital() {
        return spelling == Spelling.CAPITAL || spelling == Spelling.UPPER;
    }

    /** Whether its form is exactly this. */
    public boolean is(String other) {
        return form.equals(other);
    }
}

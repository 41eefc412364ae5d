package org.quoin.docx.text;

/** The three families of fonts that a Word run chooses between. */
public enum Script {
    /** Latin, Greek, Cyrillic and whatever else is neither of the others. */
    WESTERN,
    /** Han, kana, hangul, and the punctuation that is set full-width among them. */
    EAST_ASIAN,
    /** Right-to-left scripts and those whose letters join or stack: Word's "complex scripts". */
    COMPLEX
}

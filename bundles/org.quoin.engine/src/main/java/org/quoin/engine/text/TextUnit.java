package org.quoin.engine.text;

/** What a text is measured by. */
public enum TextUnit {
    /** A word, or a mark beside one; Chinese, Japanese and Thai words are told by a dictionary. */
    WORD,
    /** A sentence, its closing marks included. */
    SENTENCE,
    /** What a reader takes for one character, of however many code points. */
    CHARACTER
}

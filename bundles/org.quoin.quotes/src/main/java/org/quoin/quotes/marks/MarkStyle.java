package org.quoin.quotes.marks;

/**
 * The families of quotation marks. Members of one family open and close one another, for real texts
 * mix them: a Chinese editor opens with {@code 〝} and closes with {@code ”}, a German one opens
 * with {@code „} and closes with {@code “}.
 */
public enum MarkStyle {
    /** “ ” „ ‟ 〝 〞 〟 " ＂ ❝ ❞, two straight or two grave single marks side by side. */
    DOUBLE,
    /** ‘ ’ ‚ ‛ ' ＇ ❛ ❜. */
    SINGLE,
    /** 「 」 and the forms for vertical text and half width. */
    CORNER,
    /** 『 』 and the forms for vertical text. */
    WHITE_CORNER,
    /** « », either way round. */
    GUILLEMET,
    /** ‹ ›, either way round. */
    SINGLE_GUILLEMET
}

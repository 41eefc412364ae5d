package org.quoin.quotes.west.grammar;

import org.quoin.quotes.west.text.Reading;

/** What punctuation does in a sentence; the same in every western language. */
final class Punctuation {

    private Punctuation() {}

    /** The tag of a token that is neither a word nor a number. */
    static Tag tag(Reading reading, int i) {
        int stretch = reading.stretchOf(i);
        if (stretch >= 0 && reading.stretches().get(stretch).open() == i) {
            // The dash that opens a line of dialogue is its mark.
            return Tag.QUOTE;
        }
        return switch (reading.token(i).form()) {
            case "," -> Tag.COMMA;
            case ".", "?", "!", "…" -> Tag.STOP;
            case ";" -> Tag.SEMICOLON;
            case ":" -> Tag.COLON;
            case "–", "—", "―", "-" -> Tag.DASH;
            case "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "‚", "‹", "›", "`" -> Tag.QUOTE;
            case "(", ")", "[", "]" -> Tag.PARENTHESIS;
            default -> Tag.OTHER;
        };
    }
}

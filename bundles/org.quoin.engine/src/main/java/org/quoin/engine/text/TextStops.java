package org.quoin.engine.text;

import com.ibm.icu.text.BreakIterator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The places of a text where something may begin or end: between words, sentences or characters,
 * never beside white space that would then be part of it, and never within what a reader takes for
 * one character. One thread at a time uses it.
 */
public final class TextStops {

    private final String text;
    private final Locale language;
    private final Map<TextUnit, BreakIterator> breaks = new EnumMap<>(TextUnit.class);

    /**
     * @param text in which to stop
     * @param language of the text; {@link Locale#ROOT} where unknown
     */
    public TextStops(String text, Locale language) {
        this.text = text;
        this.language = language;
    }

    /**
     * The next place behind an offset where something may begin; what begins there is no white
     * space.
     */
    public OptionalInt startAfter(int offset, TextUnit unit) {
        BreakIterator stops = stops(unit);
        for (int at = following(stops, offset);
                at != BreakIterator.DONE;
                at = following(stops, at)) {
            int place = unit == TextUnit.CHARACTER ? at : pastSpace(at);
            if (place > offset && mayBegin(place)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The last place before an offset where something may begin. */
    public OptionalInt startBefore(int offset, TextUnit unit) {
        BreakIterator stops = stops(unit);
        for (int at = preceding(stops, offset);
                at != BreakIterator.DONE;
                at = preceding(stops, at)) {
            int place = unit == TextUnit.CHARACTER ? at : pastSpace(at);
            if (place < offset && mayBegin(place)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The next place behind an offset where something may end; what ends there is no white space.
     */
    public OptionalInt endAfter(int offset, TextUnit unit) {
        BreakIterator stops = stops(unit);
        for (int at = following(stops, offset);
                at != BreakIterator.DONE;
                at = following(stops, at)) {
            int place = unit == TextUnit.CHARACTER ? at : beforeSpace(at);
            if (place > offset && mayEnd(place)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The last place before an offset where something may end. */
    public OptionalInt endBefore(int offset, TextUnit unit) {
        BreakIterator stops = stops(unit);
        for (int at = preceding(stops, offset);
                at != BreakIterator.DONE;
                at = preceding(stops, at)) {
            int place = unit == TextUnit.CHARACTER ? at : beforeSpace(at);
            if (place < offset && mayEnd(place)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The last place up to an offset, itself included, that splits no character. */
    public int between(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.max(0, Math.min(offset, text.length()));
        }
        BreakIterator stops = stops(TextUnit.CHARACTER);
        return stops.isBoundary(offset) ? offset : stops.preceding(offset);
    }

    private BreakIterator stops(TextUnit unit) {
        return breaks.computeIfAbsent(
                unit,
                each -> {
                    BreakIterator made =
                            switch (each) {
                                case WORD -> BreakIterator.getWordInstance(language);
                                case SENTENCE -> BreakIterator.getSentenceInstance(language);
                                case CHARACTER -> BreakIterator.getCharacterInstance(language);
                            };
                    made.setText(text);
                    return made;
                });
    }

    private int following(BreakIterator stops, int offset) {
        return offset >= text.length() ? BreakIterator.DONE : stops.following(Math.max(offset, 0));
    }

    private int preceding(BreakIterator stops, int offset) {
        return offset <= 0 ? BreakIterator.DONE : stops.preceding(Math.min(offset, text.length()));
    }

    private boolean mayBegin(int place) {
        return place < text.length() && !isSpace(text.codePointAt(place)) && splitsNothing(place);
    }

    private boolean mayEnd(int place) {
        return place > 0 && !isSpace(text.codePointBefore(place)) && splitsNothing(place);
    }

    /** A space that carries an accent is one character with it. */
    private boolean splitsNothing(int place) {
        return stops(TextUnit.CHARACTER).isBoundary(place);
    }

    private int pastSpace(int place) {
        int at = place;
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int beforeSpace(int place) {
        int at = place;
        while (at > 0 && isSpace(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    /** The spaces that keep words together included, which Java's own white space leaves out. */
    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}

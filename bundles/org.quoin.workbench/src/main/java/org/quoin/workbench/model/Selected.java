package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.text.TextStops;
import org.quoin.engine.text.TextUnit;

/**
 * What a person selected in an article's text, without the white space around it and whole to the
 * character: half a letter cannot be meant.
 */
public final class Selected {

    /** What made quotations that no analyser found. */
    private static final Origin BY_HAND = new Origin("org.quoin.workbench", "1", "made by hand");

    /** Marks that open, each with those that close it. */
    private static final Map<Character, String> PAIRS =
            Map.ofEntries(
                    Map.entry('“', "”“"),
                    Map.entry('„', "“”"),
                    Map.entry('‟', "”"),
                    Map.entry('”', "”"),
                    Map.entry('〝', "〞〟"),
                    Map.entry('「', "」"),
                    Map.entry('『', "』"),
                    Map.entry('﹁', "﹂"),
                    Map.entry('﹃', "﹄"),
                    Map.entry('｢', "｣"),
                    Map.entry('«', "»"),
                    Map.entry('»', "«»"),
                    Map.entry('‹', "›"),
                    Map.entry('›', "‹"),
                    Map.entry('"', "\""),
                    Map.entry('＂', "＂"),
                    Map.entry('‘', "’"),
                    Map.entry('‚', "‘’"),
                    Map.entry('\'', "'"));

    /** May stand between the last word and the mark that closes, outside of what was said. */
    private static final String BEFORE_CLOSING = ".,;:!?…。，；：！？、";

    private final String text;
    private final TextStops stops;

    /**
     * @param text of the article
     * @param language of the article
     */
    public Selected(String text, Locale language) {
        this.text = text;
        this.stops = new TextStops(text, language);
    }

    /**
     * The words of a selection as one span: of a cue or of the mention of a source.
     *
     * @return none where there is only white space
     */
    public Optional<TextSpan> words(int from, int to) {
        int start = stops.between(Math.min(from, to));
        int end = upwards(Math.max(from, to));
        while (start < end && isSpace(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isSpace(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /**
     * A quotation of the selected words: each paragraph a part. Marks around a part are none of its
     * words; where they are there, selected or just beside it, it is direct; mixed where some of
     * its words are in marks; otherwise indirect.
     *
     * @return none where no word is selected
     */
    public Optional<Quote> quotation(int from, int to) {
        List<TextSpan> content = new ArrayList<>();
        boolean direct = true;
        boolean marks = false;
        int end = Math.max(from, to);
        for (int start = Math.min(from, to); start < end; ) {
            int line = text.indexOf('\n', start);
            int stop = line < 0 || line > end ? end : line;
            Optional<TextSpan> selected = words(start, stop);
            Optional<TextSpan> inside = selected.flatMap(this::withoutMarks);
            if (inside.isPresent()) {
                boolean enclosed = isEnclosed(inside.get());
                direct &= enclosed;
                marks |= enclosed || holdsMarks(inside.get());
                content.add(inside.get());
            }
            start = stop + 1;
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Quote(
                                content,
                                direct
                                        ? QuoteKind.DIRECT
                                        : marks ? QuoteKind.MIXED : QuoteKind.INDIRECT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                1,
                                QuoteStatus.MANUAL,
                                BY_HAND));
    }

    /** Without the mark that opens before the words and the one that closes behind them. */
    private Optional<TextSpan> withoutMarks(TextSpan span) {
        int start = span.start();
        int end = span.end();
        if (opens(start)) {
            int partner = partner(start, end);
            if (partner < 0) {
                start++;
            } else if (partner == end - 1) {
                start++;
                end--;
            }
        }
        boolean cut = start > span.start();
        if (!cut && end > start && isClosing(end - 1) && !isPartnerWithin(start, end - 1)) {
            end--;
        }
        return words(start, end);
    }

    /** The mark that closes what opens at an offset, or -1. */
    private int partner(int opening, int end) {
        for (int i = opening + 1; i < end; i++) {
            if (isPair(opening, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartnerWithin(int start, int closing) {
        for (int i = start; i < closing; i++) {
            if (opens(i) && partner(i, closing + 1) == closing) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnclosed(TextSpan span) {
        int after = span.end();
        while (after < text.length() && BEFORE_CLOSING.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return span.start() > 0
                && after < text.length()
                && (isPair(span.start() - 1, after) || goesOn(span.start() - 1, after));
    }

    /** A speech of several paragraphs opens each of them and closes only the last. */
    private boolean goesOn(int opening, int after) {
        int next = after;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return opens(opening)
                && text.charAt(after) == '\n'
                && next < text.length()
                && text.charAt(next) == text.charAt(opening);
    }

    private boolean holdsMarks(TextSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (opens(i) && partner(i, span.end()) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /** A mark that can open and does not stand behind a letter, as an apostrophe does. */
    private boolean opens(int at) {
        return PAIRS.containsKey(text.charAt(at)) && !(isTypewritten(at) && isLetter(at - 1));
    }

    private boolean isClosing(int at) {
        return PAIRS.values().stream().anyMatch(each -> each.indexOf(text.charAt(at)) >= 0)
                && !isApostrophe(at);
    }

    private boolean isPair(int opening, int closing) {
        String closers = PAIRS.getOrDefault(text.charAt(opening), "");
        return closers.indexOf(text.charAt(closing)) >= 0 && !isApostrophe(closing);
    }

    private boolean isApostrophe(int at) {
        return "'’".indexOf(text.charAt(at)) >= 0 && isLetter(at - 1) && isLetter(at + 1);
    }

    private boolean isTypewritten(int at) {
        return "'\"".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private int upwards(int offset) {
        int place = stops.between(offset);
        return place == Math.min(offset, text.length())
                ? place
                : stops.endAfter(place, TextUnit.CHARACTER).orElse(text.length());
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}

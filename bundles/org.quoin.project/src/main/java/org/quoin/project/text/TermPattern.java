package org.quoin.project.text;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;

/** One term of a query, ready to be compared. */
final class TermPattern {

    private final Tokens tokens;
    private final boolean prefix;
    private final boolean excluded;

    /**
     * @param text the term as it was typed
     * @param tokens its tokens, at least one
     */
    TermPattern(String text, Tokens tokens, boolean excluded) {
        this.tokens = tokens;
        this.excluded = excluded;
        int last = tokens.count() - 1;
        int end = tokens.end(last);
        this.prefix =
                !tokens.kind(last).isCharacter()
                        && end < text.length()
                        && (text.charAt(end) == '*' || text.charAt(end) == '\uFF0A');
    }

    Tokens tokens() {
        return tokens;
    }

    /** Whether the last token is only the beginning of a word. */
    boolean isPrefix() {
        return prefix;
    }

    /** Whether it must not occur. */
    boolean isExcluded() {
        return excluded;
    }

    /** Whether a token of the term may have anything but a line's end before it in the text. */
    boolean isLoose(int token) {
        return !tokens.joins(token);
    }

    /** Whether it occurs. */
    boolean occursIn(Tokens text) {
        return next(text, 0) >= 0;
    }

    /** Where it occurs, from the first place on, each after the end of the one before. */
    List<TextSpan> find(Tokens text) {
        List<TextSpan> found = new ArrayList<>();
        int at = next(text, 0);
        while (at >= 0) {
            int behind = at + tokens.count();
            found.add(new TextSpan(text.start(at), text.end(behind - 1)));
            at = next(text, behind);
        }
        return found;
    }

    private int next(Tokens text, int from) {
        int last = text.count() - tokens.count();
        for (int at = from; at <= last; at++) {
            if (isAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(Tokens text, int at) {
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            if (!text.matches(at + i, tokens, i, prefix && i == count - 1)
                    || (i > 0 && !isClose(text, at + i, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isClose(Tokens text, int at, int token) {
        return isLoose(token) ? text.gapBefore(at) != Tokens.Gap.LINE : text.joins(at);
    }
}

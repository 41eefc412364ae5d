package org.quoin.html.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file in which a feed reader stored an article.
 *
 * <pre>
 * &lt;!--1706566894000--&gt;          when the feed delivered it, epoch milliseconds, or NaN, or no line
 * [title](https://...)
 * ------
 * 日期：Thu, 02 Jul 2020 17:35:59 +0000    or no line
 *
 * one line of HTML
 * </pre>
 *
 * @param title as it stands between the brackets
 * @param url as it stands between the parentheses
 * @param feedTime when the feed delivered it
 * @param date the text of the date line
 * @param html the rest
 */
record FeedFile(
        String title, String url, Optional<Instant> feedTime, Optional<String> date, String html) {

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*(-?\\d{1,17}|NaN|null|undefined)?\\s*-->\\s*");

    /**
     * Titles and addresses may hold brackets: the title ends at the last bracket before a scheme.
     */
    private static final Pattern TITLE_LINE =
            Pattern.compile(
                    "\\s*\\[([^\\r\\n]*)\\]\\(\\s*([A-Za-z][A-Za-z0-9+.-]*:[^\\r\\n]*|)\\)[ \\t]*(?:\\r?\\n|\\r|$)");

    private static final Pattern DASHES = Pattern.compile("\\s*-{3,}[ \\t]*(?:\\r?\\n|\\r|$)");

    private static final Pattern DATE =
            Pattern.compile(
                    "\\s*(?:日期|时间|時間|date)\\s*[:：]\\s*([^<\\r\\n]{6,80})(?:\\r?\\n|\\r|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\s*---[ \\t]*\\r?\\n(?:[^\\r\\n]*\\r?\\n){0,60}?---[ \\t]*\\r?\\n");

    /** Whether a text may be in this form by its first signs; most are not, and end here. */
    static boolean beginsLikeOne(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("[", at)
                || text.startsWith("---", at)
                || text.startsWith("<!--", at);
    }

    /** The parts of a text in this form; empty where it is not. */
    static Optional<FeedFile> parse(String text) {
        int at = 0;
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.lookingAt()) {
            at = front.end();
        }
        Optional<Instant> feedTime = Optional.empty();
        Matcher comment = COMMENT.matcher(text).region(at, text.length());
        if (comment.lookingAt()) {
            feedTime = instant(comment.group(1));
            at = comment.end();
        }
        Matcher line = TITLE_LINE.matcher(text).region(at, text.length());
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        at = line.end();
        Matcher dashes = DASHES.matcher(text).region(at, text.length());
        if (!dashes.lookingAt()) {
            return Optional.empty();
        }
        at = dashes.end();
        Matcher date = DATE.matcher(text).region(at, text.length());
        Optional<String> stated = Optional.empty();
        if (date.lookingAt()) {
            stated = Optional.of(date.group(1).strip());
            at = date.end();
        }
        String title = line.group(1).replaceAll("[ \\t]+", " ").strip();
        return Optional.of(
                new FeedFile(title, line.group(2).strip(), feedTime, stated, text.substring(at)));
    }

    private static Optional<Instant> instant(@Nullable String digits) {
        if (digits == null || !digits.matches("-?\\d+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

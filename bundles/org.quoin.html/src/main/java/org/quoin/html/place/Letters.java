package org.quoin.html.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The letters and figures of a source that a reader sees, each with its place. */
final class Letters {

    /** What holds no words of the page though no bracket marks it. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "<(script|style|noscript|template|svg|textarea|title)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Behind the last letter of a paragraph only the ends of what is set within lines. */
    private static final Pattern END_TAG =
            Pattern.compile(
                    "</(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)>",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE = Pattern.compile("&#?[A-Za-z0-9]{1,32};?");

    private final String source;
    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    private Letters(String source) {
        this.source = source;
    }

    static Letters of(String source) {
        Letters read = new Letters(source);
        read.scan();
        return read;
    }

    /** The letters and figures of a text. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Where these letters stand, at or behind a place; -1 where they do not. */
    int find(String sought, int from) {
        return letters.indexOf(sought, from);
    }

    /** Where in the source a letter begins, with the marks right before it. */
    int start(int letter) {
        int at = starts[letter];
        while (at > 0) {
            int reference = source.charAt(at - 1) == ';' ? source.lastIndexOf('&', at) : -1;
            if (isMark(source.charAt(at - 1))) {
                at--;
            } else if (reference >= 0 && isMarkReference(source.substring(reference, at))) {
                at = reference;
            } else {
                break;
            }
        }
        return at;
    }

    /** Where in the source a letter ends, with the marks behind it, be they behind an end tag. */
    int end(int letter) {
        int end = ends[letter];
        Matcher reference = REFERENCE.matcher(source);
        Matcher tag = END_TAG.matcher(source);
        for (int at = end; at < source.length(); ) {
            if (isMark(source.charAt(at))) {
                end = ++at;
            } else if (tag.region(at, source.length()).lookingAt()) {
                at = tag.end();
            } else if (reference.region(at, source.length()).lookingAt()
                    && isMarkReference(reference.group())) {
                at = reference.end();
                end = at;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isMarkReference(String reference) {
        if (!REFERENCE.matcher(reference).matches()) {
            return false;
        }
        String mark = Parser.unescapeEntities(reference, false);
        return mark.length() == 1 && isMark(mark.charAt(0));
    }

    /** Quotation marks, stops and brackets: what is neither a letter nor space nor markup. */
    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isSurrogate(c)
                && c != '<'
                && c != '>'
                && c != '&'
                && c != ';';
    }

    private void scan() {
        Matcher silent = SILENT.matcher(source);
        Matcher reference = REFERENCE.matcher(source);
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '<' && isTag(at)) {
                at = behindTag(at, silent);
            } else if (c == '&' && reference.region(at, source.length()).lookingAt()) {
                add(Parser.unescapeEntities(reference.group(), false), at, reference.end());
                at = reference.end();
            } else {
                int length = Character.charCount(source.codePointAt(at));
                add(source.substring(at, at + length), at, at + length);
                at += length;
            }
        }
    }

    private boolean isTag(int at) {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
    }

    private int behindTag(int at, Matcher silent) {
        if (source.startsWith("<!--", at)) {
            return behind("-->", at);
        }
        if (silent.region(at, source.length()).lookingAt()) {
            String end = "</" + silent.group(1).toLowerCase(Locale.ROOT);
            int from = at + 1;
            while (from < source.length()
                    && !source.regionMatches(true, from, end, 0, end.length())) {
                int next = source.indexOf('<', from + 1);
                from = next < 0 ? source.length() : next;
            }
            return from < source.length() ? behind(">", from) : from;
        }
        return behindAttributes(at);
    }

    /** A bracket within quotation marks does not end a tag. */
    private int behindAttributes(int from) {
        char quote = 0;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if ((c == '"' || c == '\'') && source.charAt(at - 1) == '=') {
                quote = c;
            }
        }
        return source.length();
    }

    private int behind(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    private void add(String text, int start, int end) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                for (char c : Character.toChars(letter)) {
                    if (letters.length() == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * starts.length);
                        ends = Arrays.copyOf(ends, 2 * ends.length);
                    }
                    starts[letters.length()] = start;
                    ends[letters.length()] = end;
                    letters.append(c);
                }
            }
            i += Character.charCount(letter);
        }
    }
}

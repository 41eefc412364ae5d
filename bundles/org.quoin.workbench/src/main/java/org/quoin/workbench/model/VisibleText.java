package org.quoin.workbench.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a source that stand for text, without spaces, each with its place: what an article
 * and the page that it came of have in common, however the one sets what the other lays out.
 */
final class VisibleText {

    /** What of a source is text. */
    enum Form {
        /** What stands between tags; comments, scripts, styles and the title are left out. */
        MARKUP,
        /** All of it, with JSON's escapes: texts of their own, and texts within scripts. */
        RAW
    }

    /** The names of U+00A0 to U+00FF, in their order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                    + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14"
                    + " frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil"
                    + " Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute"
                    + " Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                    + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml"
                    + " igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide"
                    + " oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Character> NAMED = named();

    private static final int LONGEST_NAME = 10;

    private final String source;
    private final Form form;
    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int at;

    private VisibleText(String source, Form form) {
        this.source = source;
        this.form = form;
    }

    /** The text of a source. */
    static VisibleText of(String source, Form form) {
        VisibleText text = new VisibleText(source, form);
        text.read();
        return text;
    }

    /** Whether a unit is left out on both sides: what cannot be seen is no witness. */
    static boolean isBlank(char unit) {
        return unit <= ' '
                || Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == '\u00AD'
                || unit == '\u200B'
                || unit == '\uFEFF';
    }

    /** The letters, one after the other. */
    String letters() {
        return letters.toString();
    }

    /** Where a letter's place in the source begins. */
    int start(int letter) {
        return starts[letter];
    }

    /** Where it ends: that of {@code &amp;} is five units long. */
    int end(int letter) {
        return ends[letter];
    }

    private void read() {
        while (at < source.length()) {
            char unit = source.charAt(at);
            if (unit == '<' && form == Form.MARKUP && isTag()) {
                at = endOfTag();
            } else if (unit == '&') {
                reference();
            } else if (unit == '\\' && form == Form.RAW) {
                escape();
            } else {
                add(unit, at + 1);
            }
        }
    }

    private void add(char letter, int end) {
        if (!isBlank(letter)) {
            if (letters.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[letters.length()] = at;
            ends[letters.length()] = end;
            letters.append(letter);
        }
        at = end;
    }

    private boolean isTag() {
        if (at + 1 >= source.length()) {
            return false;
        }
        char next = source.charAt(at + 1);
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private int endOfTag() {
        if (source.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        int end = endOfBrackets(at + 1);
        for (String name : new String[] {"script", "style", "title"}) {
            if (source.regionMatches(true, at + 1, name, 0, name.length())) {
                int close = end;
                while (close >= 0
                        && close < source.length()
                        && !source.regionMatches(true, close, "</" + name, 0, name.length() + 2)) {
                    close = source.indexOf("</", close + 1);
                }
                return close < 0 ? source.length() : close;
            }
        }
        return end;
    }

    /** A bracket within an attribute's quotation marks ends no tag. */
    private int endOfBrackets(int from) {
        char quote = 0;
        for (int i = from; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = source.charAt(i - 1) == '=' ? unit : 0;
            } else if (unit == '>') {
                return i + 1;
            }
        }
        // The quotation mark was never closed.
        return after(">", from);
    }

    private int after(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private void reference() {
        int end = source.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_NAME) {
            add('&', at + 1);
            return;
        }
        String name = source.substring(at + 1, end);
        if (name.startsWith("#")) {
            numbered(name.substring(1), end + 1);
        } else if (NAMED.containsKey(name)) {
            add(NAMED.get(name), end + 1);
        } else {
            add('&', at + 1);
        }
    }

    private void numbered(String digits, int end) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        int point;
        try {
            point =
                    Integer.parseInt(
                            hexadecimal ? digits.substring(1) : digits, hexadecimal ? 16 : 10);
        } catch (NumberFormatException none) {
            add('&', at + 1);
            return;
        }
        if (!Character.isValidCodePoint(point)) {
            add('&', at + 1);
            return;
        }
        int start = at;
        for (char unit : Character.toChars(point)) {
            at = start;
            add(unit, end);
        }
        at = end;
    }

    private void escape() {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (next == 'u' && at + 6 <= source.length()) {
            String digits = source.substring(at + 2, at + 6);
            if (digits.matches("[0-9a-fA-F]{4}")) {
                add((char) Integer.parseInt(digits, 16), at + 6);
                return;
            }
        }
        switch (next) {
            case '"', '\\', '/' -> add(next, at + 2);
            case 'n', 'r', 't' -> at += 2;
            default -> add('\\', at + 1);
        }
    }

    private static Map<String, Character> named() {
        Map<String, Character> names = new HashMap<>();
        char letter = '\u00A0';
        for (String name : LATIN.split(" ")) {
            names.put(name, letter++);
        }
        names.putAll(
                Map.of(
                        "amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "hellip",
                        '\u2026', "ndash", '\u2013', "mdash", '\u2014', "bull", '\u2022'));
        names.putAll(
                Map.of(
                        "lsquo", '\u2018', "rsquo", '\u2019', "sbquo", '\u201A', "ldquo", '\u201C',
                        "rdquo", '\u201D', "bdquo", '\u201E', "lsaquo", '\u2039', "rsaquo",
                        '\u203A', "euro", '\u20AC', "trade", '\u2122'));
        names.putAll(
                Map.of(
                        "ensp", '\u2002', "emsp", '\u2003', "thinsp", '\u2009', "zwnj", '\u200C',
                        "zwj", '\u200D', "oelig", '\u0153', "OElig", '\u0152', "scaron", '\u0161',
                        "Scaron", '\u0160'));
        return names;
    }
}

package org.quoin.quotes.west.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words, numbers and marks. Linear; every character that is not white space
 * belongs to exactly one token.
 */
public final class Tokenizer {

    private static final int LONGEST_CLITIC = 8;

    /** The last parts of addresses that news call themselves by. */
    private static final Set<String> DOMAINS =
            Set.of(
                    "com", "org", "net", "info", "de", "at", "ch", "fr", "es", "it", "uk", "eu",
                    "ru", "pt", "br", "tv", "gov", "edu");

    private final Set<String> abbreviations;
    private final Set<String> clitics;

    /**
     * @param abbreviations lower case with their full stop ({@code "mr."}): the stop belongs to the
     *     word and ends no sentence
     * @param clitics endings that are words of their own after an apostrophe ({@code "s"} in
     *     English), lower case, without the apostrophe; and openings before one ({@code "l"} in
     *     French) written with it ({@code "l'"}); and pronouns hung on a verb, with their hyphen
     *     ({@code "-il"})
     */
    public Tokenizer(Set<String> abbreviations, Set<String> clitics) {
        this.abbreviations = Set.copyOf(abbreviations);
        this.clitics = Set.copyOf(clitics);
    }

    /**
     * The tokens of a text in order.
     *
     * @param text any text
     */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isSpace(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (codePoint == '-' && at > 0 && isHyphenClitic(text, at)) {
                int end = at + 1;
                while (end < text.length()
                        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
                    end++;
                }
                add(text, at, end, tokens);
                at = end;
            } else if (Character.isLetter(codePoint)) {
                at = word(text, at, tokens);
            } else if (Character.isDigit(codePoint)) {
                at = number(text, at, tokens);
            } else {
                int end = at + Character.charCount(codePoint);
                tokens.add(
                        new Token(
                                at,
                                end,
                                text.substring(at, end),
                                Token.Kind.PUNCTUATION,
                                Token.Spelling.NONE));
                at = end;
            }
        }
        return tokens;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == '\u200b'
                || codePoint == '\ufeff';
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019';
    }

    private static boolean isInner(char unit) {
        return unit == '-' || unit == '\u2010' || unit == '\u2011' || unit == '&';
    }

    private int word(String text, int start, List<Token> tokens) {
        int end = start;
        int letters = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (isWordPart(codePoint)) {
                end += Character.charCount(codePoint);
            } else if (text.charAt(end) == '-' && isHyphenClitic(text, end)) {
                break;
            } else if (end + 1 < text.length()
                    && isApostrophe(text.charAt(end))
                    && Character.isLetter(text.charAt(end + 1))) {
                if (isClitic(text, end + 1)) {
                    add(text, start, end, tokens);
                    int cliticEnd = lettersFrom(text, end + 1);
                    add(text, end, cliticEnd, tokens);
                    return cliticEnd;
                }
                String before = text.substring(letters, end).toLowerCase(Locale.ROOT) + "'";
                if (clitics.contains(before)) {
                    add(text, start, end + 1, tokens);
                    return end + 1;
                }
                end++;
            } else if (end + 1 < text.length()
                    && ((isInner(text.charAt(end))
                                    && Character.isLetterOrDigit(text.charAt(end + 1)))
                            || (text.charAt(end) == '.'
                                    && (isAbbreviationDot(text, letters, end)
                                            || isDomainDot(text, end))))) {
                end++;
                letters = end;
            } else {
                break;
            }
        }
        if (end < text.length() && text.charAt(end) == '.' && isAbbreviation(text, start, end)) {
            end++;
        }
        add(text, start, end, tokens);
        return end;
    }

    private static boolean isWordPart(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == '\u00ad'
                || codePoint == '_';
    }

    /** A full stop between single letters: U.S., z.B. */
    private static boolean isAbbreviationDot(String text, int letters, int dot) {
        return dot - letters == 1
                && Character.isLetter(text.charAt(dot + 1))
                && (dot + 2 >= text.length() || !Character.isLetter(text.charAt(dot + 2)));
    }

    /** bote.de, news.example.com: what follows the full stop ends an address. */
    private static boolean isDomainDot(String text, int dot) {
        int end = lettersFrom(text, dot + 1);
        return DOMAINS.contains(text.substring(dot + 1, end))
                || (end > dot + 1
                        && end < text.length()
                        && text.charAt(end) == '.'
                        && DOMAINS.contains(text.substring(end + 1, lettersFrom(text, end + 1))));
    }

    private boolean isAbbreviation(String text, int start, int dot) {
        // One upper-case letter is an initial; letters with stops between them go on with one.
        if (dot - start <= 1) {
            return dot > start && Character.isUpperCase(text.charAt(start));
        }
        if (text.charAt(dot - 2) == '.') {
            return true;
        }
        // "R-Fla.": the part behind the hyphen is the abbreviation.
        for (int at = dot - 1; at > start; at--) {
            if (text.charAt(at) == '-') {
                return isAbbreviation(text, at + 1, dot);
            }
        }
        return dot - start <= 8
                && abbreviations.contains(text.substring(start, dot + 1).toLowerCase(Locale.ROOT));
    }

    private boolean isClitic(String text, int from) {
        int end = lettersFrom(text, from);
        return end - from <= 2
                && clitics.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** French "dit-il", "a-t-elle": the pronoun is a word of its own. */
    private boolean isHyphenClitic(String text, int hyphen) {
        int end = hyphen + 1;
        while (end < text.length()
                && end - hyphen < LONGEST_CLITIC
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return clitics.contains(text.substring(hyphen, end).toLowerCase(Locale.ROOT));
    }

    private static int lettersFrom(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String text, int start, List<Token> tokens) {
        int end = start;
        while (end < text.length()) {
            char unit = text.charAt(end);
            boolean inside =
                    end + 1 < text.length()
                            && (unit == '.' || unit == ',' || unit == ':' || isInner(unit))
                            && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(unit) && !inside) {
                break;
            }
            end++;
        }
        if (end == start) {
            // A digit outside the basic plane.
            end += Character.charCount(text.codePointAt(start));
        }
        tokens.add(
                new Token(
                        start,
                        end,
                        text.substring(start, end).toLowerCase(Locale.ROOT),
                        Token.Kind.NUMBER,
                        Token.Spelling.NONE));
        return end;
    }

    private static void add(String text, int start, int end, List<Token> tokens) {
        String written = text.substring(start, end);
        tokens.add(
                new Token(
                        start,
                        end,
                        written.toLowerCase(Locale.ROOT).replace('\u2019', '\''),
                        Token.Kind.WORD,
                        spelling(written)));
    }

    private static Token.Spelling spelling(String written) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLetter(written.charAt(i))) {
                letters++;
                if (Character.isUpperCase(written.charAt(i))) {
                    upper++;
                }
            }
        }
        if (letters > 1 && upper == letters) {
            return Token.Spelling.UPPER;
        }
        return Character.isUpperCase(written.charAt(0))
                ? Token.Spelling.CAPITAL
                : Token.Spelling.LOWER;
    }
}

package org.quoin.docx.report;

import java.util.Arrays;
import java.util.Locale;
import org.quoin.docx.text.LanguageTags;

/**
 * The marks that open and close a quotation.
 *
 * @param open before it
 * @param close after it
 */
record QuotationMarks(String open, String close) {

    /** Pairs that an article may use itself; its own marks are kept, they are its words too. */
    private static final String[] PAIRS = {
        "“”", "‘’", "„“", "„”", "‚‘", "«»", "»«", "‹›", "「」", "『』", "”“", "””", "“„", "〝〞", "﹁﹂"
    };

    /** No marks. */
    static final QuotationMarks NONE = new QuotationMarks("", "");

    private static final char NARROW_SPACE = '\u202F';

    /** The marks that a language's typography prescribes. */
    static QuotationMarks of(Locale language) {
        return switch (language.getLanguage()) {
            case "zh" ->
                    LanguageTags.isTraditionalChinese(language)
                            ? new QuotationMarks("「", "」")
                            : new QuotationMarks("“", "”");
            case "ja", "yue" -> new QuotationMarks("「", "」");
            case "de", "cs", "sk", "sl", "lt", "et", "bg", "is", "hr" ->
                    new QuotationMarks("„", "“");
            case "pl", "ro", "hu", "nl", "sr" -> new QuotationMarks("„", "”");
            case "fr" -> new QuotationMarks("«" + NARROW_SPACE, NARROW_SPACE + "»");
            case "es",
                    "it",
                    "pt",
                    "ru",
                    "uk",
                    "be",
                    "el",
                    "no",
                    "nb",
                    "nn",
                    "ar",
                    "fa",
                    "hy",
                    "ca" ->
                    new QuotationMarks("«", "»");
            case "sv", "fi" -> new QuotationMarks("”", "”");
            case "da" -> new QuotationMarks("»", "«");
            default -> new QuotationMarks("“", "”");
        };
    }

    /** Whether the text has typographic marks of one pair right around the interval. */
    static boolean around(String text, int start, int end) {
        if (start == 0 || end >= text.length()) {
            return false;
        }
        for (String pair : PAIRS) {
            if (text.charAt(start - 1) == pair.charAt(0) && text.charAt(end) == pair.charAt(1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has any mark that could be taken for a quotation's. */
    static boolean anyIn(String text) {
        return text.indexOf('"') >= 0
                || Arrays.stream(PAIRS)
                        .anyMatch(
                                pair ->
                                        text.indexOf(pair.charAt(0)) >= 0
                                                || text.indexOf(pair.charAt(1)) >= 0);
    }

    /** A text without the marks of one pair right around the whole of it, if there are such. */
    static String withoutAround(String text) {
        String bare = text.strip();
        int last = bare.length() - 1;
        if (last < 2) {
            return bare;
        }
        String around = bare.substring(0, 1) + bare.charAt(last);
        String inner = bare.substring(1, last);
        boolean one =
                (around.equals("\"\"") || Arrays.asList(PAIRS).contains(around))
                        && inner.indexOf(around.charAt(0)) < 0
                        && inner.indexOf(around.charAt(1)) < 0;
        return one ? inner.strip() : bare;
    }

    /** Whether there is any mark, typographic or typewriter's, on both sides of the interval. */
    static boolean anyAround(String text, int start, int end) {
        return around(text, start, end)
                || (start > 0
                        && end < text.length()
                        && text.charAt(start - 1) == '"'
                        && text.charAt(end) == '"');
    }

    /** The article's own marks around the interval if it has some, else the language's. */
    static QuotationMarks around(String text, int start, int end, Locale language) {
        return around(text, start, end)
                ? new QuotationMarks(text.substring(start - 1, start), text.substring(end, end + 1))
                : of(language);
    }
}

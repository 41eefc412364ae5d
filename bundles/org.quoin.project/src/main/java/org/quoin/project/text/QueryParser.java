package org.quoin.project.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.project.model.SearchQuery;

/**
 * Reads what a person types into a search field: terms separated by spaces, phrases in quotation
 * marks of any script, a minus before what must not occur, a {@code *} behind the beginning of a
 * word. A mark that is never closed opens a phrase to the end: it is still being typed. What has no
 * letter or digit asks for nothing.
 */
public final class QueryParser {

    private static final String OPENING =
            "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u301D\u301E\u301F\u300C\u300E";
    private static final String CLOSING =
            "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u301D\u301E\u301F\u300D\u300F";

    private final Tokenizer tokenizer = new Tokenizer();

    /** The query, or empty where nothing is looked for. */
    public Optional<SearchQuery> parse(String typed) {
        List<SearchQuery.Term> terms = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            if (isSpace(typed.charAt(at))) {
                at++;
                continue;
            }
            boolean excluded = typed.charAt(at) == '-';
            int start = excluded ? at + 1 : at;
            boolean phrase = start < typed.length() && OPENING.indexOf(typed.charAt(start)) >= 0;
            int from = phrase ? start + 1 : start;
            int end = phrase ? closing(typed, from) : space(typed, from);
            String text = typed.substring(from, end);
            if (tokenizer.tokens(text).count() > 0) {
                terms.add(new SearchQuery.Term(text.strip(), phrase, excluded));
            }
            at = phrase ? end + 1 : end;
        }
        return SearchQuery.of(terms);
    }

    private static int closing(String typed, int from) {
        int at = from;
        while (at < typed.length() && CLOSING.indexOf(typed.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int space(String typed, int from) {
        int at = from;
        while (at < typed.length() && !isSpace(typed.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}

package org.quoin.project.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.SearchQuery;

/**
 * What it means that a text contains what is looked for. Whatever finds faster has to find the
 * same.
 *
 * <p>Both are folded ({@link Folding}: case, width, Latin diacritics and more do not count) and cut
 * into tokens. In scripts with spaces a token is a word, a whole run of letters and digits; in Han,
 * kana, Hangul, Thai, Lao, Khmer and Burmese it is one character. Punctuation and symbols are no
 * tokens. A term occurs where its tokens follow each other in the text:
 *
 * <ul>
 *   <li>A word is found as a whole word, or with {@code *} behind it as the beginning of one.
 *   <li>Words of a term (a phrase, or one with a hyphen or an apostrophe) may have any marks
 *       between them, but no line end.
 *   <li>Characters must stand directly behind each other, or behind a word: {@code GDP增长}.
 *       Quotation marks and middle dots between them do not hinder, nor do spaces, except between
 *       two Hangul or two Thai characters, where they separate words. Other punctuation does:
 *       {@code 国美} is not in {@code 中国，美国}. Where the term itself has a space or punctuation
 *       between two characters that keeps them apart, anything but a line end may stand there.
 * </ul>
 *
 * A span covers its tokens from the first to the last with what stands between. Terms that are
 * excluded must not occur.
 *
 * <p>One query; any thread may use it.
 */
public final class TextSearch {

    private final Tokenizer tokenizer;
    private final List<TermPattern> wanted = new ArrayList<>();
    private final List<TermPattern> excluded = new ArrayList<>();

    /**
     * A query, ready to be compared.
     *
     * @throws IllegalArgumentException if no term that is wanted has a letter or digit; those of
     *     {@link QueryParser} have
     */
    public TextSearch(SearchQuery query) {
        this(query, new Tokenizer());
    }

    TextSearch(SearchQuery query, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        for (SearchQuery.Term term : query.terms()) {
            Tokens tokens = tokenizer.tokens(term.text());
            if (tokens.count() > 0) {
                TermPattern pattern = new TermPattern(term.text(), tokens, term.excluded());
                (term.excluded() ? excluded : wanted).add(pattern);
            }
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("nothing is looked for");
        }
    }

    /** The terms that must occur. */
    List<TermPattern> wanted() {
        return wanted;
    }

    /** The terms that must not. */
    List<TermPattern> excluded() {
        return excluded;
    }

    /**
     * Whether a whole of several texts, such as a title and what stands under it, is what is looked
     * for: each term that is wanted occurs in one of them, none that is excluded in any.
     */
    public boolean matches(String... texts) {
        List<Tokens> cut = new ArrayList<>(texts.length);
        for (String text : texts) {
            cut.add(tokenizer.tokens(text));
        }
        return wanted.stream().allMatch(term -> cut.stream().anyMatch(term::occursIn))
                && excluded.stream().noneMatch(term -> cut.stream().anyMatch(term::occursIn));
    }

    /**
     * The places where terms that are wanted occur, as the text runs, UTF-16; places of different
     * terms that overlap or touch are one. Whether the text matches does not matter.
     */
    public List<TextSpan> spans(String text) {
        Tokens tokens = tokenizer.tokens(text);
        List<TextSpan> found = new ArrayList<>();
        for (TermPattern term : wanted) {
            found.addAll(term.find(tokens));
        }
        return joined(found);
    }

    /** Sorts spans and joins those that overlap or touch. */
    private static List<TextSpan> joined(List<TextSpan> spans) {
        spans.sort(null);
        List<TextSpan> joined = new ArrayList<>(spans.size());
        Optional<TextSpan> open = Optional.empty();
        for (TextSpan span : spans) {
            if (open.isPresent() && span.start() <= open.get().end()) {
                TextSpan last = open.get();
                open = Optional.of(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                open.ifPresent(joined::add);
                open = Optional.of(span);
            }
        }
        open.ifPresent(joined::add);
        return joined;
    }
}

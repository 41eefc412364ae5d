package org.quoin.project.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What an index of words holds of a text, and how it is asked for a term. A word is one entry; a
 * character is entered together with the one that joins it, or alone where none does. Entries keep
 * the order of the tokens, one each, and a {@link #BREAK} stands where an expression ends, so that
 * a row of entries in the index is an expression of the text.
 *
 * <p>Entries are separated by spaces and contain no other ASCII than small letters and digits.
 */
public final class IndexTerms {

    /** The entry at which no expression goes on. No folded word contains this character. */
    public static final String BREAK = "\u00B6";

    private final Tokenizer tokenizer = new Tokenizer();

    /** How the index is asked. */
    public enum Ask {
        /** For entries in a row. */
        ROW,
        /** For entries in a row, the last of which is only the beginning of a word. */
        PREFIX,
        /** For one character of a script without spaces, wherever it stands. */
        CHARACTER
    }

    /**
     * Something that a text has to have.
     *
     * @param ask how to look for it
     * @param entries at least one
     */
    public record Row(Ask ask, List<String> entries) {

        /** Copies the list. */
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What the index is asked for a query: every row must be there.
     *
     * @param rows at least one
     * @param none none of which may be there; where a row does not say all of a term that is
     *     excluded, it is not among them
     * @param exact whether whatever has all rows and none of the others is what is looked for;
     *     otherwise the text decides
     */
    public record Question(List<Row> rows, List<Row> none, boolean exact) {

        /** Copies the lists. */
        public Question {
            rows = List.copyOf(rows);
            none = List.copyOf(none);
        }
    }

    /**
     * What is entered for texts that are searched as one whole.
     *
     * @param inOrder all entries, as the texts run
     * @param characters the characters of scripts without spaces, each once, for the question
     *     whether one occurs at all
     */
    public record Entries(String inOrder, String characters) {}

    /** What is entered for texts that are searched as one whole. */
    public Entries entries(String... texts) {
        StringBuilder entries = new StringBuilder();
        StringBuilder characters = new StringBuilder();
        BitSet seen = new BitSet();
        for (String text : texts) {
            Tokens tokens = tokenizer.tokens(text);
            append(tokens, entries);
            for (int i = 0; i < tokens.count(); i++) {
                appendNew(tokens, i, seen, characters);
            }
        }
        return new Entries(entries.toString(), characters.toString());
    }

    /** Appends a character that was not seen yet; one that is more than a unit it does not know. */
    private static void appendNew(Tokens tokens, int token, BitSet seen, StringBuilder characters) {
        if (!tokens.kind(token).isCharacter()) {
            return;
        }
        int unit = tokens.onlyUnit(token);
        if (unit >= 0 && seen.get(unit)) {
            return;
        }
        if (unit >= 0) {
            seen.set(unit);
        }
        tokens.appendTo(characters, token);
        characters.append(' ');
    }

    /**
     * What is entered for texts where only the question counts whether entries or characters occur
     * at all: both together, in no order that means anything.
     */
    public String unordered(String... texts) {
        StringBuilder entries = new StringBuilder();
        for (String text : texts) {
            Tokens tokens = tokenizer.tokens(text);
            for (int i = 0; i < tokens.count(); i++) {
                tokens.appendTo(entries, i);
                entries.append(' ');
                if (isPair(tokens, i)) {
                    tokens.appendTo(entries, i);
                    tokens.appendTo(entries, i + 1);
                    entries.append(' ');
                }
            }
        }
        return entries.toString();
    }

    private static void append(Tokens tokens, StringBuilder entries) {
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            tokens.appendTo(entries, i);
            if (isPair(tokens, i)) {
                tokens.appendTo(entries, i + 1);
            }
            entries.append(' ');
            if (i + 1 == count || (!tokens.joins(i + 1) && isBreak(tokens, i + 1))) {
                entries.append(BREAK).append(' ');
            }
        }
    }

    /** Whether a token is a character that the next one joins as another. */
    private static boolean isPair(Tokens tokens, int token) {
        return token + 1 < tokens.count()
                && tokens.kind(token).isCharacter()
                && tokens.kind(token + 1).isCharacter()
                && tokens.joins(token + 1);
    }

    /** Words in a row are an expression across every mark but a line's end. */
    private static boolean isBreak(Tokens tokens, int token) {
        return tokens.gapBefore(token) == Tokens.Gap.LINE
                || tokens.kind(token).isCharacter()
                || tokens.kind(token - 1).isCharacter();
    }

    /** What the index is asked for a query. */
    public static Question question(TextSearch search) {
        List<Row> rows = new ArrayList<>();
        List<Row> none = new ArrayList<>();
        boolean exact = true;
        for (TermPattern term : search.wanted()) {
            exact &= addRows(term, rows);
        }
        for (TermPattern term : search.excluded()) {
            List<Row> excluded = new ArrayList<>();
            if (addRows(term, excluded)) {
                none.addAll(excluded);
            } else {
                exact = false;
            }
        }
        return new Question(rows, none, exact);
    }

    /** Adds the rows of a term; whether they say all of it. */
    private static boolean addRows(TermPattern term, List<Row> rows) {
        Tokens tokens = term.tokens();
        int count = tokens.count();
        int before = rows.size();
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || !isRow(tokens, i)) {
                rows.add(row(tokens, from, i, term.isPrefix() && i == count));
                from = i;
            }
        }
        return rows.size() == before + 1;
    }

    /**
     * Whether a token is asked for in one row with the one before. The last character of the term
     * is not where it stands behind a word: its entry depends on what follows.
     */
    private static boolean isRow(Tokens tokens, int token) {
        if (!tokens.joins(token)) {
            return !isBreak(tokens, token);
        }
        boolean last = token + 1 == tokens.count() || !isRow(tokens, token + 1);
        return !last || !tokens.kind(token).isCharacter() || tokens.kind(token - 1).isCharacter();
    }

    private static Row row(Tokens tokens, int from, int end, boolean prefix) {
        if (end == from + 1 && tokens.kind(from).isCharacter()) {
            return new Row(Ask.CHARACTER, List.of(tokens.text(from)));
        }
        List<String> entries = new ArrayList<>(end - from);
        for (int i = from; i < end; i++) {
            boolean character = tokens.kind(i).isCharacter();
            if (character && i + 1 < end && tokens.kind(i + 1).isCharacter()) {
                entries.add(tokens.text(i) + tokens.text(i + 1));
            } else if (!character || i + 1 < end) {
                entries.add(tokens.text(i));
            }
            // The pair before the row's last character holds it already.
        }
        return new Row(prefix ? Ask.PREFIX : Ask.ROW, entries);
    }
}

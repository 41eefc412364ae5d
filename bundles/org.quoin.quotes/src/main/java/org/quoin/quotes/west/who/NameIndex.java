package org.quoin.quotes.west.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.quotes.west.grammar.Range;
import org.quoin.quotes.west.grammar.Tag;
import org.quoin.quotes.west.grammar.Tagging;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Token;

/** Where an article names somebody, in order, and its full names by their last word. */
final class NameIndex {

    private static final int LONGEST_NAME = 5;

    /** How far titles before and an apposition after a name are looked for. */
    private static final int TITLE_WORDS = 4;

    private static final int APPOSITION_WORDS = 15;

    private final Tagging tagging;
    private final Map<String, List<String>> byLastWord = new HashMap<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    /**
     * One mention by name.
     *
     * @param phrase the name with titles before and an apposition after it
     * @param subject whether it stands where a sentence's subject stands, so that a pronoun in the
     *     next sentence most likely means it
     */
    record Occurrence(Range phrase, boolean subject) {}

    NameIndex(Tagging tagging) {
        this.tagging = tagging;
        read();
        readShort();
        occurrences.sort((a, b) -> Integer.compare(a.phrase().first(), b.phrase().first()));
    }

    /** The full names that end in a word, lower case; empty if none does. */
    List<String> endingIn(String lastWord) {
        return byLastWord.getOrDefault(lastWord, List.of());
    }

    /** Every mention by a full name or its last word, in order. */
    List<Occurrence> occurrences() {
        return occurrences;
    }

    private void read() {
        int at = 0;
        while (at < tagging.reading().size()) {
            if (!isNameWord(at)) {
                at++;
                continue;
            }
            int end = runEnd(at);
            int first = afterTitles(at, end);
            if (end - first >= 2 && !isOrganisation(first, end)) {
                String name = tagging.reading().span(first, end).of(tagging.reading().text());
                List<String> names =
                        byLastWord.computeIfAbsent(
                                tagging.form(end - 1), key -> new ArrayList<>(1));
                if (!names.contains(name)) {
                    names.add(name);
                }
                occurrences.add(occurrence(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Surnames alone, once the full names are known. */
    private void readShort() {
        for (int i = 0; i < tagging.reading().size(); i++) {
            if (isNameWord(i)
                    && byLastWord.containsKey(tagging.form(i))
                    && !isNameWord(i + 1)
                    && (i == 0 || !isNameWord(i - 1))) {
                occurrences.add(new Occurrence(new Range(i, i + 1), isSubject(i, i + 1)));
            }
        }
    }

    private int runEnd(int at) {
        int end = at + 1;
        // A headline has no full stop: its last name and the first of the next line are two.
        while (end < tagging.reading().size()
                && end - at < LONGEST_NAME
                && tagging.reading().sentenceOf(end) == tagging.reading().sentenceOf(at)
                && goesOn(end)) {
            end++;
        }
        return end;
    }

    private int afterTitles(int at, int end) {
        int first = at;
        for (int i = at; i + 1 < end; i++) {
            if (tagging.is(i, WordClass.TITLE) || tagging.is(i, WordClass.ROLE)) {
                first = i + 1;
            }
        }
        return first;
    }

    private Occurrence occurrence(int nameFirst, int nameEnd) {
        int first = nameFirst;
        while (first > 0 && nameFirst - first < TITLE_WORDS && tagging.tag(first - 1) == Tag.NOUN) {
            first--;
        }
        int end = nameEnd;
        if (tagging.tag(end) == Tag.COMMA) {
            int to = end + 1;
            int limit = Math.min(tagging.reading().size(), end + APPOSITION_WORDS);
            while (to < limit && !tagging.tag(to).isFiniteVerb() && !endsApposition(to)) {
                to++;
            }
            if (to < limit && to > end + 1 && endsApposition(to)) {
                end = to;
            }
        }
        return new Occurrence(new Range(first, end), isSubject(first, end));
    }

    private boolean endsApposition(int at) {
        Tag tag = tagging.tag(at);
        return tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.RELATIVE || tag == Tag.SEMICOLON;
    }

    /** Near the sentence's beginning, with the finite verb after it. */
    private boolean isSubject(int first, int end) {
        int start = tagging.sentence(first).first();
        for (int i = start; i < first; i++) {
            if (tagging.tag(i).isFiniteVerb() || (tagging.tag(i) == Tag.COMMA && first - i > 2)) {
                return false;
            }
        }
        int next = end;
        while (tagging.tag(next) == Tag.COMMA || tagging.tag(next) == Tag.ADVERB) {
            next++;
        }
        return tagging.tag(next).isFiniteVerb();
    }

    private boolean goesOn(int at) {
        return isNameWord(at)
                || (tagging.is(at, WordClass.NAME_PARTICLE)
                        && isNameWord(at + 1)
                        && tagging.tag(at) != Tag.DETERMINER);
    }

    private boolean isNameWord(int at) {
        if (tagging.tag(at) != Tag.NAME) {
            return false;
        }
        Token token = tagging.token(at);
        return token.isWord() && token.isCapital();
    }

    private boolean isOrganisation(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tagging.is(i, WordClass.ORGANISATION) || tagging.is(i, WordClass.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }
}

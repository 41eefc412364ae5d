package org.quoin.quotes.west.grammar;

import java.util.HashSet;
import java.util.Set;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Token;

/** What is a proper name in German, where every noun has a capital. */
final class GermanNames {

    private static final WordClass DETERMINER = WordClass.DETERMINER;

    /** What the person is, and a name of three words. */
    private static final int LONGEST_RUN = 4;

    private final Lexicon lexicon;

    GermanNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The capital words that follow a first name or a title somewhere in the article. */
    Set<String> surnames(Reading reading) {
        Set<String> found = new HashSet<>();
        boolean named = false;
        for (int i = 0; i < reading.size(); i++) {
            Token token = reading.token(i);
            if (!token.isWord() || !token.isCapital()) {
                named = named && lexicon.is(token.form(), WordClass.NAME_PARTICLE);
                continue;
            }
            if (isFirstName(token.form())
                    || lexicon.is(token.form(), WordClass.TITLE)
                    || isRole(token.form())) {
                named = true;
            } else if (named && !isCommon(token.form())) {
                found.add(token.form());
            } else {
                named = false;
            }
        }
        found.addAll(pairs(reading));
        return found;
    }

    /**
     * Two nouns side by side are a name, for another noun would need an article or a case between:
     * "Gesa Ottwein", and with what the person is "Ratsherr Ole Petersohn". A word that stands
     * behind an article anywhere is no name.
     */
    private Set<String> pairs(Reading reading) {
        Set<String> common = behindArticles(reading);
        Set<String> found = new HashSet<>();
        int at = 0;
        while (at < reading.size()) {
            int end = runEnd(reading, at);
            int words = end - at;
            boolean governed = at > 0 && lexicon.is(reading.token(at - 1).form(), DETERMINER);
            boolean counted = at > 0 && reading.token(at - 1).kind() == Token.Kind.NUMBER;
            if (words >= (governed ? 3 : 2) && words <= LONGEST_RUN && !counted) {
                String first = reading.token(end - 2).form();
                String last = reading.token(end - 1).form();
                if (isOwn(first, common) && isOwn(last, common) && !names(reading, at, end)) {
                    found.add(first);
                    found.add(last);
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Whether a word before the last two says that they name no person. */
    private boolean names(Reading reading, int first, int end) {
        for (int i = first; i < end - 2; i++) {
            String form = reading.token(i).form();
            if (lexicon.is(form, WordClass.ORGANISATION) || lexicon.is(form, WordClass.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }

    private int runEnd(Reading reading, int first) {
        int end = first;
        while (end < reading.size()
                && reading.token(end).isWord()
                && reading.token(end).isCapital()
                && reading.token(end).spelling() != Token.Spelling.UPPER
                && (end == first || reading.sentenceOf(end) == reading.sentenceOf(first))
                && !isClosed(reading.token(end).form())) {
            end++;
        }
        return end;
    }

    /** Words that have a capital at a sentence's beginning only, and words of time. */
    private boolean isClosed(String form) {
        return lexicon.is(form, DETERMINER)
                || lexicon.is(form, WordClass.PREPOSITION)
                || lexicon.is(form, WordClass.ADVERB)
                || lexicon.is(form, WordClass.SUBORDINATOR)
                || lexicon.is(form, WordClass.COORDINATOR)
                || lexicon.is(form, WordClass.QUESTION)
                || lexicon.is(form, WordClass.SUBJECT_PRONOUN)
                || lexicon.is(form, WordClass.POSSESSIVE)
                || lexicon.is(form, WordClass.MODAL)
                || lexicon.is(form, WordClass.BE)
                || lexicon.is(form, WordClass.HAVE)
                || lexicon.is(form, WordClass.DO)
                || lexicon.is(form, WordClass.OPENER)
                || lexicon.is(form, WordClass.TIME);
    }

    private Set<String> behindArticles(Reading reading) {
        Set<String> common = new HashSet<>();
        for (int i = 1; i < reading.size(); i++) {
            String before = reading.token(i - 1).form();
            boolean article =
                    lexicon.is(before, DETERMINER) || lexicon.is(before, WordClass.POSSESSIVE);
            boolean alone = i + 1 >= reading.size() || !reading.token(i + 1).isCapital();
            if (article && alone && reading.token(i).isCapital()) {
                common.add(reading.token(i).form());
            }
        }
        return common;
    }

    private boolean isOwn(String form, Set<String> common) {
        return form.length() > 1
                && !common.contains(form)
                && !isCommon(form)
                && !isRole(form)
                && !lexicon.is(form, WordClass.TITLE)
                && !lexicon.is(form, WordClass.PLACE);
    }

    boolean isFirstName(String form) {
        return lexicon.is(form, WordClass.FIRST_NAME_FEMALE)
                || lexicon.is(form, WordClass.FIRST_NAME_MALE);
    }

    private boolean isRole(String form) {
        return lexicon.is(form, WordClass.ROLE)
                || lexicon.list("role_ending").stream().anyMatch(form::endsWith);
    }

    /** Words that name kinds of people and things and so are no surnames. */
    boolean isCommon(String form) {
        return lexicon.is(form, WordClass.ORGANISATION)
                || lexicon.is(form, WordClass.DOCUMENT)
                || lexicon.is(form, WordClass.GROUP)
                || lexicon.is(form, WordClass.TIME)
                || lexicon.is(form, WordClass.ROLE)
                || form.endsWith("ung")
                || form.endsWith("keit")
                || form.endsWith("heit")
                || form.endsWith("schaft")
                || form.endsWith("tion")
                || form.endsWith("partei");
    }
}

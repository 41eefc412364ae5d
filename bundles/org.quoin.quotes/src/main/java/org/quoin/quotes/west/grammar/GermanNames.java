package org.quoin.quotes.west.grammar;

import java.util.HashSet;
import java.util.Set;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Token;

/** What is a proper name in German, where every noun has a capital. */
final class GermanNames {

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
        return found;
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

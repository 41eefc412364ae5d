package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.SpeakerType;

/** Korean sources: name, what somebody belongs to and the title, in either order, written apart. */
final class KoreanMentions implements MentionReader {

    private static final int LONGEST_NAME = 4;

    private final EastLexicon lexicon;

    KoreanMentions(EastLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public boolean spaced() {
        return true;
    }

    @Override
    public boolean isSource(String mention) {
        String last = mention.substring(mention.lastIndexOf(' ') + 1);
        return lexicon.of(Kind.PRONOUN).has(last)
                || lexicon.of(Kind.HONORIFIC).end(last)
                || lexicon.of(Kind.ROLE).end(last)
                || lexicon.of(Kind.ORGANISATION).end(last)
                || lexicon.of(Kind.DOCUMENT).end(last)
                || lexicon.of(Kind.GROUP).end(last)
                || lexicon.of(Kind.ANONYMOUS).end(last);
    }

    @Override
    public Mention read(String mention) {
        List<String> words = new ArrayList<>(List.of(mention.strip().split("\\s+", -1)));
        String last = words.get(words.size() - 1);
        if (lexicon.of(Kind.ANONYMOUS).end(last)) {
            return unnamed(mention, words, SpeakerType.ANONYMOUS);
        }
        boolean honorific = lexicon.of(Kind.HONORIFIC).has(last);
        boolean role = lexicon.of(Kind.ROLE).end(last);
        Optional<String> position = role ? Optional.of(last) : Optional.empty();
        if (honorific || role) {
            words.remove(words.size() - 1);
        }
        boolean titled = honorific || role;
        int name = nameIn(words, titled, 1);
        if (name < 0 && titled) {
            // 구 and 시 end the names of places and of people.
            name = nameIn(words, titled, 2);
        }
        if (name >= 0) {
            String found = words.remove(name);
            String rest = String.join(" ", words);
            return new Mention(
                    found,
                    position,
                    rest.isEmpty() ? Optional.empty() : Optional.of(rest),
                    SpeakerType.PERSON);
        }
        if (role) {
            words.add(last);
            return unnamed(mention, words, SpeakerType.ANONYMOUS);
        }
        return new Mention(mention, Optional.empty(), Optional.empty(), type(last));
    }

    private static Mention unnamed(String mention, List<String> words, SpeakerType type) {
        String place = String.join(" ", words.subList(0, words.size() - 1));
        return new Mention(
                mention,
                Optional.of(words.get(words.size() - 1)),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                type);
    }

    private SpeakerType type(String last) {
        if (lexicon.of(Kind.GROUP).end(last)) {
            return SpeakerType.GROUP;
        }
        if (lexicon.of(Kind.DOCUMENT).end(last)) {
            return SpeakerType.DOCUMENT;
        }
        if (lexicon.of(Kind.ORGANISATION).end(last)) {
            return SpeakerType.ORGANISATION;
        }
        return SpeakerType.UNKNOWN;
    }

    /** A family name and one or two syllables more; a title beside it makes it sure. */
    private int nameIn(List<String> words, boolean titled, int shortestEnding) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            boolean fits = word.length() >= (titled && i == words.size() - 1 ? 1 : 2);
            if (fits
                    && word.length() <= LONGEST_NAME
                    && lexicon.of(Kind.ORGANISATION).endOf(word).length() < shortestEnding
                    && !lexicon.of(Kind.GROUP).end(word)
                    && !lexicon.of(Kind.DOCUMENT).end(word)
                    && !lexicon.of(Kind.SURNAME).at(word, 0).isEmpty()
                    && (titled || words.size() == 1)) {
                return i;
            }
        }
        return -1;
    }
}

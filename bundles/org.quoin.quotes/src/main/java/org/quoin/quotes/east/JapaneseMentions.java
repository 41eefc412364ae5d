package org.quoin.quotes.east;

import java.util.Optional;
import org.quoin.api.quote.SpeakerType;

/** Japanese sources: what somebody belongs to, の, the name, and the title or courtesy behind it. */
final class JapaneseMentions implements MentionReader {

    /** 志村 and 中田 are family names, though 村 ends the names of places. */
    private static final int SHORT = 2;

    private final EastLexicon lexicon;

    JapaneseMentions(EastLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public boolean spaced() {
        return false;
    }

    @Override
    public boolean isSource(String mention) {
        return lexicon.of(Kind.PRONOUN).has(mention)
                || lexicon.of(Kind.HONORIFIC).end(mention)
                || lexicon.of(Kind.ROLE).end(mention)
                || lexicon.of(Kind.ORGANISATION).end(mention)
                || lexicon.of(Kind.DOCUMENT).end(mention)
                || lexicon.of(Kind.GROUP).end(mention)
                || lexicon.of(Kind.ANONYMOUS).end(mention);
    }

    @Override
    public Mention read(String mention) {
        String honorific = lexicon.of(Kind.HONORIFIC).endOf(mention);
        String plain = mention.substring(0, mention.length() - honorific.length());
        int comma = plain.lastIndexOf('、');
        String description = comma < 0 ? "" : plain.substring(0, comma);
        String person = plain.substring(comma + 1);
        int genitive = person.lastIndexOf('の');
        if (genitive > 0 && description.isEmpty()) {
            description = person.substring(0, genitive);
            person = person.substring(genitive + 1);
        }
        String role = lexicon.of(Kind.ROLE).endOf(person);
        boolean named = person.length() > role.length();
        boolean unnamed = lexicon.of(Kind.ANONYMOUS).end(mention) || mention.startsWith("ある");
        if (!unnamed
                && named
                && (!honorific.isEmpty() || !role.isEmpty())
                && isName(person, role)) {
            String name = person.substring(0, person.length() - role.length());
            return person(name, role, description);
        }
        return other(mention, unnamed ? mention.replaceFirst("^ある", "") : role, unnamed);
    }

    /** A name is short, and no office: 県交通政策課長 names nobody. */
    private boolean isName(String person, String role) {
        String name = person.substring(0, person.length() - role.length());
        return name.codePointCount(0, name.length()) <= (isKana(name) ? 16 : 6)
                && (name.length() <= SHORT || !lexicon.of(Kind.ORGANISATION).end(name))
                && !lexicon.of(Kind.GROUP).end(name);
    }

    private static boolean isKana(String name) {
        return name.codePoints()
                .allMatch(
                        c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                                        || c == '・'
                                        || c == '＝'
                                        || c == 'ー');
    }

    private Mention person(String name, String role, String description) {
        Optional<String> position = role.isEmpty() ? Optional.empty() : Optional.of(role);
        Optional<String> affiliation = Optional.empty();
        if (!description.isEmpty()) {
            int genitive = description.lastIndexOf('の');
            String last = description.substring(genitive + 1);
            String before = genitive < 0 ? "" : description.substring(0, genitive);
            if (lexicon.of(Kind.ORGANISATION).end(last)) {
                affiliation = Optional.of(withoutClause(last));
            } else if (position.isEmpty()) {
                position = Optional.of(last);
                affiliation =
                        before.isEmpty() ? Optional.empty() : Optional.of(withoutClause(before));
            } else {
                affiliation = Optional.of(withoutClause(description));
            }
        }
        return new Mention(name, position, affiliation, SpeakerType.PERSON);
    }

    /** 運行する潮路鉄道: a relative clause ends in hiragana, and a name begins behind it. */
    private static String withoutClause(String words) {
        for (int i = words.length() - 1; i > 0; i--) {
            Character.UnicodeScript script = Character.UnicodeScript.of(words.charAt(i - 1));
            if (script == Character.UnicodeScript.HIRAGANA && words.charAt(i - 1) != 'の') {
                return words.substring(i);
            }
        }
        return words;
    }

    private Mention other(String mention, String role, boolean unnamed) {
        if (unnamed) {
            return new Mention(mention, Optional.of(role), Optional.empty(), SpeakerType.ANONYMOUS);
        }
        if (lexicon.of(Kind.DOCUMENT).end(mention)) {
            int genitive = mention.lastIndexOf('の');
            Optional<String> author =
                    genitive > 0 ? Optional.of(mention.substring(0, genitive)) : Optional.empty();
            return new Mention(mention, Optional.empty(), author, SpeakerType.DOCUMENT);
        }
        SpeakerType type = SpeakerType.UNKNOWN;
        if (lexicon.of(Kind.GROUP).end(mention)) {
            type = SpeakerType.GROUP;
        } else if (!role.isEmpty()) {
            type = SpeakerType.ANONYMOUS;
        } else if (lexicon.of(Kind.ORGANISATION).end(mention)) {
            type = SpeakerType.ORGANISATION;
        }
        return new Mention(
                mention,
                role.isEmpty() ? Optional.empty() : Optional.of(role),
                Optional.empty(),
                type);
    }
}

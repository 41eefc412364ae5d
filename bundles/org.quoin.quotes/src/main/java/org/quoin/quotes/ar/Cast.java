package org.quoin.quotes.ar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.people.Member;

/**
 * Takes sources apart and remembers them: what somebody is, where he belongs, and the name at the
 * end; later the last part of a name, or "the report", takes the whole one up.
 */
final class Cast {

    private final ArabicLexicon lexicon;
    private final Map<String, Member> members = new LinkedHashMap<>();

    Cast(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who a source is. */
    Member of(String words) {
        // Two letters l: "to" and the article, written together.
        return named(words.startsWith("لل") ? "ال" + words.substring(2) : words);
    }

    private Member named(String source) {
        String[] words = source.strip().split("\\s+", -1);
        List<String> forms = new ArrayList<>();
        for (String word : words) {
            forms.add(Letters.folded(word));
        }
        SpeakerType type = type(forms);
        if (type != SpeakerType.PERSON) {
            return other(source, words, forms, type);
        }
        int name = nameFrom(forms);
        String full = String.join(" ", List.of(words).subList(name, words.length));
        Member member = person(full);
        if (name > 0 && member.lacksRole()) {
            position(member, words, forms, name);
        }
        return member;
    }

    private SpeakerType type(List<String> forms) {
        String first = forms.get(0);
        if (lexicon.isNoun(first, Kind.ANONYMOUS)) {
            return SpeakerType.ANONYMOUS;
        }
        if (lexicon.isNoun(first, Kind.GROUP)) {
            return SpeakerType.GROUP;
        }
        if (lexicon.isNoun(first, Kind.DOCUMENT)) {
            return SpeakerType.DOCUMENT;
        }
        if (lexicon.isNoun(first, Kind.ORGANISATION)) {
            return SpeakerType.ORGANISATION;
        }
        if (lexicon.isNoun(first, Kind.ROLE) && nameFrom(forms) == forms.size()) {
            return SpeakerType.ANONYMOUS;
        }
        return SpeakerType.PERSON;
    }

    /**
     * Where the name begins: at a first name, or at the first word without the article behind one
     * that has it, for titles and what they belong to end in a definite noun. The number of words
     * where there is no name.
     */
    private int nameFrom(List<String> forms) {
        if (!lexicon.isNoun(forms.get(0), Kind.ROLE)) {
            return 0;
        }
        for (int i = 1; i < forms.size(); i++) {
            if (lexicon.is(forms.get(i), Kind.FIRST_NAME)) {
                return i;
            }
        }
        for (int i = 1; i < forms.size(); i++) {
            boolean plain = !forms.get(i).startsWith("ال") && !forms.get(i).startsWith("لل");
            boolean definite =
                    forms.get(i - 1).startsWith("ال") || forms.get(i - 1).startsWith("لل");
            if (plain && definite && !lexicon.is(forms.get(i), Kind.PREPOSITION)) {
                return i;
            }
        }
        return forms.size();
    }

    private void position(Member member, String[] words, List<String> forms, int name) {
        int organisation = 1;
        while (organisation < name && !lexicon.isNoun(forms.get(organisation), Kind.ORGANISATION)) {
            organisation++;
        }
        int roleEnd = organisation;
        while (roleEnd > 1 && lexicon.is(forms.get(roleEnd - 1), Kind.PREPOSITION)) {
            roleEnd--;
        }
        List<String> all = List.of(words);
        member.learn(
                Optional.of(String.join(" ", all.subList(0, roleEnd))),
                organisation < name
                        ? Optional.of(String.join(" ", all.subList(organisation, name)))
                        : Optional.empty());
    }

    private Member person(String name) {
        if (name.indexOf(' ') < 0) {
            for (Member each : members.values()) {
                if (each.type() == SpeakerType.PERSON && each.name().endsWith(' ' + name)) {
                    each.isAlsoCalled(name);
                    return each;
                }
            }
        }
        return members.computeIfAbsent(name, key -> new Member(key, SpeakerType.PERSON));
    }

    private Member other(String source, String[] words, List<String> forms, SpeakerType type) {
        if (words.length == 1 && forms.get(0).startsWith("ال")) {
            // "التقرير": the one that was spoken of before.
            String bare = forms.get(0).substring(2);
            for (Member each : members.values()) {
                if (each.type() == type && Letters.folded(each.name()).startsWith(bare)) {
                    return each;
                }
            }
        }
        Member member = members.computeIfAbsent(source, key -> new Member(key, type));
        if (type == SpeakerType.ANONYMOUS && member.lacksRole()) {
            boolean placed = words.length > 2 && lexicon.is(forms.get(1), Kind.PREPOSITION);
            member.learn(Optional.of(words[0]), placed ? Optional.of(words[2]) : Optional.empty());
        }
        return member;
    }
}

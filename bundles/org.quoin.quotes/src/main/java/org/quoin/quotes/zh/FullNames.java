package org.quoin.quotes.zh;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Finds who is meant by a part of a name: 汉森 is 戴夫·汉森, and 钱先生 whoever of that family name the
 * article named last before.
 */
final class FullNames {

    private final Lexicon lexicon;
    private final String text;
    private final Collection<Person> people;
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param people everybody the article names, in order; may still grow
     */
    FullNames(Lexicon lexicon, String text, Collection<Person> people) {
        this.lexicon = lexicon;
        this.text = text;
        this.people = people;
    }

    /** The family names by which somebody is addressed. */
    Set<String> wanted(List<Mention> mentions) {
        Set<String> families = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            String family = Addresses.familyName(mention.name(), lexicon);
            if (family != null) {
                families.add(family);
            }
        }
        return families;
    }

    /** The person with the full name, for somebody mentioned at {@code at}. */
    Person of(Person person, int at) {
        for (Person other : people) {
            if (isPartOf(person.name(), other.name())) {
                return other;
            }
        }
        String family = Addresses.familyName(person.name(), lexicon);
        return family == null ? person : Objects.requireNonNullElse(ofFamily(family, at), person);
    }

    /**
     * Who speaks in somebody's own words set down: 他的讲话, 甲的推文. None for other documents and where
     * the owner is nobody the article names.
     */
    @Nullable Mention writer(Mention document, String flat) {
        int from = document.span().start();
        int to = document.span().end();
        for (String speech : SubjectNarrower.SPEECHES) {
            int of = to - speech.length() - 1;
            if (of <= from || flat.charAt(of) != '的' || !flat.startsWith(speech, of + 1)) {
                continue;
            }
            String owner = text.substring(from, of);
            boolean pronoun = owner.equals("他") || owner.equals("她");
            if (pronoun || people.stream().anyMatch(person -> person.name().equals(owner))) {
                return new Mention(
                        new TextSpan(from, of),
                        pronoun ? Kind.PRONOUN : Kind.PERSON,
                        owner,
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            }
        }
        return null;
    }

    /** Whom the article names most is meant; among equals the one named before. */
    private @Nullable Person ofFamily(String family, int at) {
        Person best = null;
        int most = 0;
        for (Person person : people) {
            String name = lexicon.script().fold(person.name());
            boolean full =
                    name.startsWith(family)
                            && name.length() > family.length()
                            && name.length() <= family.length() + 2
                            && Addresses.familyName(name, lexicon) == null;
            int count = full ? counts.computeIfAbsent(person.name(), this::count) : 0;
            boolean earlier = person.first().filter(m -> m.span().start() < at).isPresent();
            if (count > most || (count == most && count > 0 && earlier)) {
                most = count;
                best = person;
            }
        }
        return best;
    }

    /** Counts up to twenty. */
    private int count(String name) {
        int count = 0;
        int at = text.indexOf(name);
        while (at >= 0 && count < 20) {
            count++;
            at = text.indexOf(name, at + name.length());
        }
        return count;
    }

    private static boolean isPartOf(String part, String whole) {
        int extra = whole.length() - part.length();
        if (extra < 2 || part.isEmpty()) {
            return false;
        }
        return (whole.endsWith(part) && joins(whole.charAt(extra - 1)))
                || (whole.startsWith(part) && joins(whole.charAt(part.length())));
    }

    private static boolean joins(char c) {
        return c == ' ' || Names.isDot(c);
    }
}

package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.zh.Mention.Kind;

/** Who the mentions of one article are: full names, titles and organisations from all of it. */
final class Cast {

    /** Names and places of a name that are looked at; keeps the work linear on any text. */
    private static final int MOST = 200;

    private final FlatText source;
    private final MentionReader reader;
    private final SubjectFinder subjects;
    private final Names names;
    private final Map<String, Person> people = new LinkedHashMap<>();

    Cast(FlatText source, MentionReader reader, SubjectFinder subjects, Names names) {
        this.source = source;
        this.reader = reader;
        this.subjects = subjects;
        this.names = names;
    }

    /** Somebody, as far as the article tells. */
    private static final class Person {
        private String name;
        private final Set<String> otherNames = new LinkedHashSet<>();
        private Optional<String> role = Optional.empty();
        private Optional<String> affiliation = Optional.empty();

        Person(String name) {
            this.name = name;
        }
    }

    /** Takes in everybody named as a source. */
    void learn(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.source()
                    .filter(mention -> mention.kind() == Kind.PERSON && people.size() < MOST)
                    .ifPresent(mention -> people.computeIfAbsent(mention.name(), Person::new));
        }
        for (Person person : List.copyOf(people.values())) {
            study(person);
        }
    }

    /** Reads every place that names the person for title, organisation and gloss. */
    private void study(Person person) {
        String text = source.text();
        int at = text.indexOf(person.name);
        for (int seen = 0; at >= 0 && seen < MOST; seen++) {
            int end = at + person.name.length();
            Mention mention = around(at, end);
            if (mention != null) {
                adopt(person, mention);
            }
            at = text.indexOf(person.name, end);
        }
    }

    /** The phrase that ends with the name, with a bracket after it. */
    private @Nullable Mention around(int at, int end) {
        String flat = source.flat();
        int start = at;
        while (start > 0
                && at - start < 60
                && "，。；：！？,;\n“”".indexOf(flat.charAt(start - 1)) < 0
                && flat.charAt(start - 1) != FlatText.CLOSE
                && flat.charAt(start - 1) != FlatText.OPEN) {
            start--;
        }
        if (flat.charAt(at) == FlatText.MARKED || flat.charAt(at) == FlatText.BRACKETED) {
            return null;
        }
        int stop = end;
        if (stop < flat.length() && (flat.charAt(stop) == '（' || flat.charAt(stop) == '(')) {
            int close = stop + 1;
            while (close < flat.length() && flat.charAt(close) == FlatText.BRACKETED) {
                close++;
            }
            stop = close < flat.length() ? close + 1 : stop;
        }
        int from = subjects.skipLeading(start, at);
        for (int cut : List.of(from, start)) {
            Mention mention = reader.read(Math.min(cut, at), stop);
            if (mention.kind() == Kind.PERSON
                    && mention.name().endsWith(source.text().substring(at, end))) {
                return mention;
            }
        }
        return null;
    }

    private void adopt(Person person, Mention mention) {
        person.otherNames.addAll(mention.otherNames());
        boolean shorter =
                mention.name().length() > person.name.length()
                        && names.isForeign(
                                source.text()
                                        .substring(mention.span().start(), mention.span().end()));
        if (shorter) {
            person.otherNames.add(person.name);
            person.name = mention.name();
        }
        if (person.role.isEmpty()
                || (person.affiliation.isEmpty() && mention.affiliation().isPresent())) {
            person.role = mention.role().or(() -> person.role);
            person.affiliation = mention.affiliation().or(() -> person.affiliation);
        }
    }

    /**
     * The speaker behind a mention.
     *
     * @param history the mentions of earlier quotations, in order
     */
    Optional<Speaker> resolve(Mention mention, List<Mention> history) {
        return switch (mention.kind()) {
            case PERSON -> Optional.of(person(mention));
            case PRONOUN -> pronoun(mention, history);
            case REPORT_WORD -> outlet(mention, history);
            default -> Optional.of(plain(mention));
        };
    }

    private Speaker person(Mention mention) {
        Person person = people.get(mention.name());
        if (person == null) {
            return plain(mention);
        }
        Person full = fuller(person);
        Set<String> others = new LinkedHashSet<>(full.otherNames);
        others.addAll(person.otherNames);
        if (full != person) {
            others.add(person.name);
        }
        others.remove(full.name);
        return new Speaker(
                full.name,
                new ArrayList<>(others),
                full.role.or(() -> person.role),
                full.affiliation.or(() -> person.affiliation),
                SpeakerType.PERSON);
    }

    /** 汉森 is 戴夫·汉森: a name that ends or begins another with a dot between. */
    private Person fuller(Person person) {
        for (Person other : people.values()) {
            if (other != person && isPartOf(person.name, other.name)) {
                return other;
            }
        }
        return person;
    }

    private static boolean isPartOf(String part, String whole) {
        int extra = whole.length() - part.length();
        if (extra < 1 || part.length() < 1) {
            return false;
        }
        boolean last =
                whole.endsWith(part)
                        && (Names.isDot(whole.charAt(extra - 1)) || whole.charAt(extra - 1) == ' ');
        boolean first =
                whole.startsWith(part)
                        && (Names.isDot(whole.charAt(part.length()))
                                || whole.charAt(part.length()) == ' ');
        return last || first;
    }

    private Optional<Speaker> pronoun(Mention mention, List<Mention> history) {
        String word = mention.name();
        boolean many = word.endsWith("们") || word.endsWith("們");
        boolean thing = word.startsWith("它");
        for (int i = history.size() - 1; i >= 0; i--) {
            Mention earlier = history.get(i);
            boolean fits =
                    switch (earlier.kind()) {
                        case PERSON, OFFICE, ANONYMOUS -> !many && !thing;
                        case GROUP -> many;
                        case ORGANISATION, OUTLET -> thing || many;
                        default -> false;
                    };
            if (fits) {
                return resolve(earlier, List.of());
            }
        }
        return Optional.of(plain(mention));
    }

    private Optional<Speaker> outlet(Mention mention, List<Mention> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Mention earlier = history.get(i);
            if (earlier.kind() == Kind.OUTLET) {
                return resolve(earlier, List.of());
            }
        }
        return Optional.of(plain(mention));
    }

    private static Speaker plain(Mention mention) {
        SpeakerType type =
                switch (mention.kind()) {
                    case PERSON, OFFICE -> SpeakerType.PERSON;
                    case ANONYMOUS -> SpeakerType.ANONYMOUS;
                    case GROUP -> SpeakerType.GROUP;
                    case ORGANISATION, OUTLET, REPORT_WORD -> SpeakerType.ORGANISATION;
                    case DOCUMENT -> SpeakerType.DOCUMENT;
                    default -> SpeakerType.UNKNOWN;
                };
        return new Speaker(
                mention.name(), mention.otherNames(), mention.role(), mention.affiliation(), type);
    }
}

package org.quoin.quotes.zh;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody, as far as the article tells. */
final class Person {

    private final String name;
    private final Set<String> otherNames = new LinkedHashSet<>();
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private Optional<Mention> first = Optional.empty();

    Person(String name) {
        this.name = name;
    }

    /** The name by which the article mentions the person. */
    String name() {
        return name;
    }

    /** Names in brackets after the name, in order. */
    Set<String> otherNames() {
        return otherNames;
    }

    Optional<String> role() {
        return role;
    }

    Optional<String> affiliation() {
        return affiliation;
    }

    /** The first mention that was adopted. */
    Optional<Mention> first() {
        return first;
    }

    /** The first mention with a title is the fullest in news; later ones fill what it lacks. */
    void adopt(Mention mention) {
        otherNames.addAll(mention.otherNames());
        first = first.or(() -> Optional.of(mention));
        boolean fuller = affiliation.isEmpty() && mention.affiliation().isPresent();
        if (role.isEmpty() || (fuller && mention.role().isPresent())) {
            role = mention.role().or(() -> role);
            affiliation = mention.affiliation().or(() -> affiliation);
        }
    }
}

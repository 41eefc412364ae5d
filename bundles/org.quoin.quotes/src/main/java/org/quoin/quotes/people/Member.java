package org.quoin.quotes.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/** Somebody or something that speaks in an article; what is said of it gathers while one reads. */
public final class Member {

    private final String name;
    private final SpeakerType type;
    private final Set<String> others = new LinkedHashSet<>();
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();

    /** Nothing is known of it but its name and what it is. */
    public Member(String name, SpeakerType type) {
        this.name = name;
        this.type = type;
    }

    /** The fullest name, as the article writes it. */
    public String name() {
        return name;
    }

    /** What it is. */
    public SpeakerType type() {
        return type;
    }

    /** Whether nothing is known yet of what it does. */
    public boolean lacksRole() {
        return role.isEmpty();
    }

    /** It is called so as well. */
    public void isAlsoCalled(String other) {
        others.add(other);
    }

    /** Takes what was not known of it yet; what the article said first is the fullest. */
    public void learn(Optional<String> itsRole, Optional<String> itsAffiliation) {
        role = role.or(() -> itsRole);
        affiliation = affiliation.or(() -> itsAffiliation);
    }

    /** As the API says it. */
    public Speaker speaker() {
        return new Speaker(name, List.copyOf(others), role, affiliation, type);
    }
}

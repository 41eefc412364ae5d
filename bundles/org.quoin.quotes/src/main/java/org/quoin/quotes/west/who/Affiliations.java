package org.quoin.quotes.west.who;

import java.util.Optional;
import org.quoin.quotes.west.grammar.Range;
import org.quoin.quotes.west.grammar.Tag;
import org.quoin.quotes.west.grammar.Tagging;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Token;

/** Reads a role and an organisation out of a title or an apposition, as the article words them. */
final class Affiliations {

    private final Tagging tagging;

    Affiliations(Tagging tagging) {
        this.tagging = tagging;
    }

    /**
     * What a description says.
     *
     * @param role the position
     * @param affiliation the organisation
     */
    record Position(Optional<String> role, Optional<String> affiliation) {}

    /** Whether a description holds a title or a word for a position. */
    boolean hasRole(Range description) {
        return roleAt(description) >= 0;
    }

    /** The last word for a position before any preposition; -1 if there is none. */
    private int roleAt(Range description) {
        int found = -1;
        for (int i = description.first(); i < description.end(); i++) {
            if ((tagging.tag(i) == Tag.PREPOSITION || isGenitiveArticle(i)) && found >= 0) {
                break;
            }
            if (!isCourtesy(i)
                    && (tagging.is(i, WordClass.ROLE)
                            || tagging.is(i, WordClass.TITLE)
                            || isCompoundRole(i))) {
                found = i;
            }
        }
        return found;
    }

    /** Mr., Frau: they say nothing of a position. */
    private boolean isCourtesy(int at) {
        return tagging.lexicon().list("courtesy").contains(tagging.form(at));
    }

    /** A compound written as one word whose last part is a role, as German makes them. */
    boolean isCompoundRole(int at) {
        String form = tagging.form(at);
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && tagging.lexicon().is(form.substring(hyphen + 1), WordClass.ROLE)) {
            return true;
        }
        return tagging.lexicon().list("role_ending").stream()
                .anyMatch(ending -> form.length() > ending.length() + 2 && form.endsWith(ending));
    }

    /**
     * The last noun before any preposition, which says what somebody is who is described by it: "a
     * beekeeper from Marn"; -1 if that is an age, an organisation or nothing.
     */
    private int nounAt(Range description) {
        int found = -1;
        if (tagging.tag(description.first()) != Tag.DETERMINER
                && tagging.lexicon().optionalList("definite_article").isEmpty()) {
            // A language without articles does not show where a clause begins after the name.
            return -1;
        }
        for (int i = description.first(); i < description.end(); i++) {
            Tag tag = tagging.tag(i);
            if (found >= 0 && (tag == Tag.PREPOSITION || isGenitiveArticle(i))) {
                break;
            }
            if (tag == Tag.NUMBER || tag == Tag.RELATIVE || tag == Tag.COORDINATOR) {
                return -1;
            }
            found = tag == Tag.NOUN && tagging.token(i).isWord() ? i : found;
        }
        boolean says =
                found >= 0
                        && !tagging.is(found, WordClass.ORGANISATION)
                        && !tagging.is(found, WordClass.ANONYMOUS)
                        && !tagging.is(found, WordClass.FEMALE)
                        && !tagging.is(found, WordClass.MALE)
                        && !tagging.is(found, WordClass.GROUP)
                        && !tagging.is(found, WordClass.DOCUMENT)
                        && !isCourtesy(found)
                        && !isPlural(found);
        return says ? found : -1;
    }

    /**
     * "Einer der Imker", "one of the beekeepers": what follows the pronoun says what somebody is.
     */
    private int afterPronoun(int first, int role) {
        int at = first;
        while (at < role
                && (tagging.tag(at) == Tag.SUBJECT || tagging.tag(at) == Tag.PREPOSITION)) {
            at++;
        }
        return at;
    }

    /** Whose a document is: "a report by the Hale Institute". */
    Optional<String> publisher(Range description) {
        for (int i = description.first() + 1; i + 1 < description.end(); i++) {
            if (!tagging.lexicon().list("report_of").contains(tagging.form(i))) {
                continue;
            }
            int from = i + 1;
            while (from < description.end() && tagging.tag(from) == Tag.DETERMINER) {
                from++;
            }
            int to = organisationEnd(from, description.end());
            if (to > from && tagging.token(from).isCapital()) {
                return Optional.of(text(from, to));
            }
        }
        return Optional.empty();
    }

    /** Takes a description apart. */
    Position of(Range description) {
        int role = roleAt(description);
        int first = description.first();
        if (role < 0) {
            role = nounAt(description);
            first = Math.max(first, afterPronoun(first, role));
        }
        if (role < 0) {
            return new Position(Optional.empty(), Optional.empty());
        }
        while (first < role && !isContent(first)) {
            first++;
        }
        Optional<String> affiliation = Optional.empty();
        int roleFirst = first;
        int organisation = organisationBefore(first, role);
        if (organisation > first) {
            affiliation = Optional.of(text(first, organisation));
            roleFirst = organisation;
            if (tagging.tag(roleFirst) == Tag.POSSESSIVE && roleFirst < role) {
                roleFirst++;
            }
        }
        int end = role + 1;
        int preposition = prepositionBeforeName(end, description.end());
        if (preposition >= 0) {
            int from = preposition + 1;
            while (from < description.end()
                    && (tagging.tag(from) == Tag.DETERMINER
                            || tagging.tag(from) == Tag.POSSESSIVE)) {
                from++;
            }
            int to = organisationEnd(from, description.end());
            if (to > from) {
                affiliation = Optional.of(text(from, to));
                end = preposition;
            }
        } else if (end < description.end()) {
            end = description.end();
        }
        while (end > role + 1 && tagging.tag(end - 1) == Tag.DETERMINER) {
            end--;
        }
        return new Position(Optional.of(text(roleFirst, end)), affiliation);
    }

    private boolean isContent(int at) {
        Tag tag = tagging.tag(at);
        return tag != Tag.DETERMINER
                && tag != Tag.ADVERB
                && tag != Tag.QUOTE
                && tag != Tag.COORDINATOR
                && tag != Tag.COMMA
                && !(tag == Tag.POSSESSIVE && !tagging.form(at).startsWith("'"));
    }

    /**
     * "NYPD Commissioner", "Hale Institute director": where the organisation before a role ends.
     */
    private int organisationBefore(int first, int role) {
        int end = first;
        boolean organisation = false;
        for (int i = first; i < role; i++) {
            boolean capital = tagging.token(i).isCapital();
            boolean genitive = tagging.tag(i) == Tag.POSSESSIVE;
            if (!capital && !(genitive && i > first) && !isOwner(i, role)) {
                break;
            }
            if (tagging.is(i, WordClass.ROLE) || tagging.is(i, WordClass.TITLE)) {
                break;
            }
            organisation |=
                    tagging.is(i, WordClass.ORGANISATION)
                            || tagging.token(i).spelling() == Token.Spelling.UPPER
                            || genitive
                            || isInGenitive(i, role);
            end = genitive ? i : i + 1;
            if (genitive) {
                break;
            }
        }
        return organisation ? end : first;
    }

    /** German "Lindmoors Bürgermeisterin": the name right before the role is in the genitive. */
    private boolean isInGenitive(int at, int role) {
        String form = tagging.form(at);
        return at + 1 == role
                && tagging.lexicon().optionalList("genitive_ending").stream()
                        .anyMatch(form::endsWith);
    }

    /** "the harbour's chair": a noun with the genitive's mark before the role. */
    private boolean isOwner(int at, int role) {
        return at + 1 < role
                && tagging.tag(at + 1) == Tag.POSSESSIVE
                && tagging.form(at + 1).startsWith("'");
    }

    /** The preposition after a role that leads to a name: "director of the Hale Institute". */
    private int prepositionBeforeName(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tagging.tag(i) != Tag.PREPOSITION && !isGenitiveArticle(i)) {
                continue;
            }
            int next = i + 1;
            while (next < end
                    && (tagging.tag(next) == Tag.DETERMINER
                            || tagging.tag(next) == Tag.POSSESSIVE)) {
                next++;
            }
            boolean genitive = tagging.lexicon().list("genitive").contains(tagging.form(i));
            if (next < end
                    && ((tagging.token(next).isCapital()
                                    && (genitive
                                            || tagging.lexicon()
                                                    .list("at")
                                                    .contains(tagging.form(i))))
                            || (genitive && tagging.is(next, WordClass.ORGANISATION)))) {
                return i;
            }
        }
        return -1;
    }

    /** German des and der between a role and its organisation. */
    private boolean isGenitiveArticle(int at) {
        return tagging.tag(at) == Tag.DETERMINER
                && tagging.lexicon().list("genitive").contains(tagging.form(at));
    }

    private int organisationEnd(int from, int end) {
        int at = from;
        while (at < end
                && tagging.tag(at) != Tag.COMMA
                && tagging.tag(at) != Tag.RELATIVE
                && !tagging.tag(at).isFiniteVerb()) {
            at++;
        }
        return at;
    }

    boolean isPlural(int at) {
        String form = tagging.form(at);
        return form.length() > 3
                && form.endsWith("s")
                && !form.endsWith("ss")
                && !tagging.token(at).isCapital();
    }

    private String text(int first, int end) {
        return tagging.reading().span(first, end).of(tagging.reading().text());
    }
}

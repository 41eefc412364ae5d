package org.quoin.quotes.zh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Finds whom a pronoun takes up: somebody named before in its sentence, else whoever spoke last,
 * else somebody named before in its paragraph. 他 and 她 never take up the same person.
 */
final class Pronouns {

    /** A whole article set as one paragraph is none; keeps the work linear on any text. */
    private static final int LONGEST_PARAGRAPH = 1_000;

    /** No pronoun reaches back over more quotations. */
    private static final int MOST_QUOTATIONS = 100;

    /** No pronoun reaches back over more names. */
    private static final int MOST_NAMES = 100;

    /** No article has more pronouns whose sentence names nobody known; keeps the work linear. */
    private static final int MOST_LOOKUPS = 300;

    private final FlatText source;
    private final PeopleFinder finder;
    private final List<Mention> appearances;
    private final Map<String, Character> genders = new HashMap<>();
    private int lookups;

    /**
     * @param appearances everybody the article names, each time, in order
     */
    Pronouns(FlatText source, PeopleFinder finder, List<Mention> appearances) {
        this.source = source;
        this.finder = finder;
        this.appearances = appearances;
    }

    /**
     * Who is meant; none where nobody fits.
     *
     * @param earlier the quotations before the pronoun's, in order
     */
    @Nullable Mention referent(Mention pronoun, List<Draft> earlier) {
        String word = pronoun.name();
        boolean many = word.endsWith("们") || word.endsWith("們");
        boolean thing = word.startsWith("它") || word.startsWith("其");
        if (many || thing) {
            return speaker(pronoun, earlier, many, thing, (char) 0);
        }
        int at = pronoun.span().start();
        char gender = word.startsWith("他") || word.startsWith("她") ? word.charAt(0) : 0;
        Mention found = named(at, sentenceStart(at), gender);
        if (found == null && gender != 0 && lookups < MOST_LOOKUPS) {
            lookups++;
            found = finder.inDictionary(sentenceStart(at), at);
            found = found != null && fits(found.name(), gender) ? found : null;
        }
        if (found == null) {
            Mention last = speaker(pronoun, earlier, false, false, gender);
            boolean near = last != null && last.span().start() >= paragraphStart(at);
            found = near ? last : earlierInText(at, last, gender);
        }
        if (gender != 0
                && found != null
                && found.kind() == Kind.PERSON
                && !genders.containsKey(found.name())) {
            genders.put(found.name(), gender);
        }
        return found;
    }

    /** Whoever the paragraph names, else who spoke last, else whoever the text named last. */
    private @Nullable Mention earlierInText(int at, @Nullable Mention last, char gender) {
        Mention topic = named(at, paragraphStart(at), gender);
        if (topic == null && last == null) {
            topic = named(at, 0, gender);
        }
        return topic == null ? last : topic;
    }

    private @Nullable Mention speaker(
            Mention pronoun, List<Draft> earlier, boolean many, boolean thing, char gender) {
        int at = pronoun.span().start();
        int nearest = Math.max(0, earlier.size() - MOST_QUOTATIONS);
        for (int i = earlier.size() - 1; i >= nearest; i--) {
            Draft draft = earlier.get(i);
            // Within what somebody says, a pronoun of the third person is somebody else.
            boolean within = draft.content().stream().anyMatch(span -> span.contains(at));
            Mention source = draft.source().orElse(null);
            if (source != null
                    && !within
                    && fits(source, many, thing)
                    && (many || thing || fits(source.name(), gender))
                    // 他妻子: he is not his own wife.
                    && (source.kind() != Kind.OFFICE
                            || !source.name().startsWith(pronoun.name()))) {
                return source;
            }
        }
        return null;
    }

    private static boolean fits(Mention earlier, boolean many, boolean thing) {
        return switch (earlier.kind()) {
            case PERSON, OFFICE, ANONYMOUS -> !many && !thing && earlier.name().length() > 1;
            case GROUP -> many;
            case ORGANISATION, OUTLET -> thing || many;
            default -> false;
        };
    }

    /** Whether nothing says that the bearer of the name is of the other gender. */
    private boolean fits(String name, char gender) {
        char known = genders.getOrDefault(name, Addresses.gender(name));
        return known == 0 || gender == 0 || known == gender;
    }

    /** The last person named between {@code from} and {@code at} whom the pronoun may mean. */
    private @Nullable Mention named(int at, int from, char gender) {
        int low = 0;
        int high = appearances.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (appearances.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - MOST_NAMES); i--) {
            Mention mention = appearances.get(i);
            if (mention.span().start() < from) {
                return null;
            }
            if (fits(mention.name(), gender)) {
                return mention;
            }
        }
        return null;
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0
                && at - start < 300
                && "。！？\n".indexOf(source.flat().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int paragraphStart(int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_PARAGRAPH
                && source.flat().charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}

package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Stretch;

/**
 * Speech in marks that no cue claims. A whole sentence in marks, or what follows a colon, is
 * somebody's words; whose, the place says: the subject before the colon, the name after a dash, or
 * the source of the quotation before.
 */
final class UnclaimedSpeech {

    private static final double NAMED = 0.7;
    private static final double GUESSED = 0.5;

    private final Tagging tagging;
    private final Reading reading;
    private final Function<Sentence, Optional<Range>> subject;

    /**
     * @param tagging the article's words
     * @param subject finds a sentence's subject by its language's order
     */
    UnclaimedSpeech(Tagging tagging, Function<Sentence, Optional<Range>> subject) {
        this.tagging = tagging;
        this.subject = subject;
        reading = tagging.reading();
    }

    /** The attributions with that speech added, in order. */
    List<Attribution> apply(List<Attribution> attributions) {
        boolean[] claimed = new boolean[reading.size()];
        for (Attribution attribution : attributions) {
            for (Range content : attribution.contents()) {
                Arrays.fill(claimed, content.first(), content.end(), true);
            }
        }
        List<Attribution> all = new ArrayList<>(attributions);
        int next = 0;
        Optional<Range> last = Optional.empty();
        for (Stretch stretch : reading.stretches()) {
            while (next < attributions.size() && attributions.get(next).first() < stretch.open()) {
                last = attributions.get(next).source();
                next++;
            }
            if (claimed[stretch.first()] || !isSpeech(stretch)) {
                continue;
            }
            Attribution found = attribution(stretch, last);
            all.add(found);
            last = found.source();
        }
        all.sort(Comparator.comparingInt(Attribution::first).thenComparingInt(Attribution::end));
        return all;
    }

    private boolean isSpeech(Stretch stretch) {
        return stretch.speech()
                && (stretch.closed() || stretch.continued())
                && (follows(stretch, Tag.COLON)
                        || isSentence(stretch)
                        || signature(stretch).isPresent());
    }

    private boolean follows(Stretch stretch, Tag tag) {
        return stretch.open() > 0 && tagging.tag(stretch.open() - 1) == tag;
    }

    /** Whether the marks hold whole sentences and no words stand beside them in theirs. */
    private boolean isSentence(Stretch stretch) {
        Sentence first = tagging.sentence(stretch.open());
        Sentence last = tagging.sentence(stretch.end() - 1);
        return first.first() == stretch.open()
                && last.end() <= stretch.after() + 1
                && tagging.tag(stretch.end() - 1) == Tag.STOP;
    }

    private Attribution attribution(Stretch stretch, Optional<Range> last) {
        Range content = new Range(stretch.open(), stretch.after());
        if (follows(stretch, Tag.COLON)) {
            int colon = stretch.open() - 1;
            Optional<Range> before = subject.apply(tagging.sentence(colon));
            if (before.isPresent()) {
                return new Attribution(
                        Optional.of(new Range(colon, colon + 1)),
                        before,
                        List.of(content),
                        Rule.COLON,
                        NAMED);
            }
        }
        Optional<Range> signed = signature(stretch);
        if (signed.isPresent()) {
            return new Attribution(
                    Optional.of(new Range(stretch.after(), stretch.after() + 1)),
                    signed,
                    List.of(content),
                    Rule.COLON,
                    NAMED);
        }
        return new Attribution(Optional.empty(), last, List.of(content), Rule.MARKS, GUESSED);
    }

    /** "...” — Anna Berg": a dash and a name up to the paragraph's end. */
    private Optional<Range> signature(Stretch stretch) {
        int at = stretch.after();
        if (at + 1 >= reading.size() || tagging.tag(at) != Tag.DASH) {
            return Optional.empty();
        }
        int end = at + 1;
        int paragraph = tagging.sentence(at).paragraph();
        while (end < reading.size()
                && tagging.sentence(end).paragraph() == paragraph
                && (tagging.tag(end).isNominal() || tagging.tag(end) == Tag.COMMA)) {
            end++;
        }
        boolean last =
                end >= reading.size()
                        || tagging.sentence(end).paragraph() != paragraph
                        || tagging.tag(end) == Tag.STOP;
        return last && end > at + 1 && tagging.token(at + 1).isCapital()
                ? Optional.of(new Range(at + 1, end))
                : Optional.empty();
    }
}

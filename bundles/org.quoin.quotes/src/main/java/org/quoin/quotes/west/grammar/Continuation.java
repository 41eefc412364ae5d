package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Stretch;

/**
 * Joins quoted stretches without a cue of their own to the quotation that they go on with: the
 * sentence after {@code "...," she said.}, and the next paragraph where the marks say so.
 */
final class Continuation {

    private final Reading reading;

    private final boolean joins;

    /**
     * @param tagging the article's words
     * @param joins whether the sentence after "..., she said." is the same quotation, as where a
     *     cue usually splits one, or another by the same source
     */
    Continuation(Tagging tagging, boolean joins) {
        this.joins = joins;
        reading = tagging.reading();
    }

    /** The attributions with what goes on with them. */
    List<Attribution> apply(List<Attribution> attributions) {
        List<Attribution> result = new ArrayList<>(attributions);
        int[] owner = owners(result);
        List<Stretch> stretches = reading.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (owner[stretch.first()] >= 0 || !stretch.speech()) {
                continue;
            }
            int from = continued(i, owner, result);
            if (from >= 0) {
                int index = from;
                if (joins || stretches.get(i - 1).continued()) {
                    result.set(from, extended(result.get(from), stretch));
                } else {
                    index = result.size();
                    result.add(another(result.get(from), stretch));
                }
                Arrays.fill(owner, stretch.open(), stretch.after(), index);
            }
        }
        result.sort(Comparator.comparingInt(Attribution::first).thenComparingInt(Attribution::end));
        return result;
    }

    private static Attribution another(Attribution attribution, Stretch stretch) {
        return new Attribution(
                attribution.cue(),
                attribution.source(),
                List.of(new Range(stretch.open(), stretch.after())),
                attribution.rule(),
                attribution.confidence());
    }

    private int[] owners(List<Attribution> attributions) {
        int[] owner = new int[reading.size()];
        Arrays.fill(owner, -1);
        for (int i = 0; i < attributions.size(); i++) {
            for (Range content : attributions.get(i).contents()) {
                Arrays.fill(owner, content.first(), content.end(), i);
            }
        }
        return owner;
    }

    /** The attribution that a stretch goes on with; -1 if none. */
    private int continued(int index, int[] owner, List<Attribution> attributions) {
        Stretch stretch = reading.stretches().get(index);
        if (index == 0) {
            return -1;
        }
        Stretch before = reading.stretches().get(index - 1);
        int from = owner[before.first()];
        if (from < 0) {
            return -1;
        }
        if (before.continued() && startsParagraph(stretch)) {
            return from;
        }
        int sentence = reading.sentenceOf(stretch.open());
        boolean begins = reading.sentences().get(sentence).first() == stretch.open();
        if (!begins || !isNext(attributions.get(from), sentence)) {
            return -1;
        }
        return from;
    }

    /**
     * Whether the sentence follows, in the same paragraph, the one that the attribution ends in.
     */
    private boolean isNext(Attribution attribution, int sentence) {
        int last = attribution.end() - 1;
        if (attribution.cue().isPresent()) {
            last = Math.max(last, attribution.cue().get().end() - 1);
        }
        int own = reading.sentenceOf(last);
        return sentence == own + 1
                && reading.sentences().get(own).paragraph()
                        == reading.sentences().get(sentence).paragraph();
    }

    private boolean startsParagraph(Stretch stretch) {
        int sentence = reading.sentenceOf(stretch.open());
        return reading.sentences().get(sentence).first() == stretch.open();
    }

    private static Attribution extended(Attribution attribution, Stretch stretch) {
        List<Range> contents = new ArrayList<>(attribution.contents());
        contents.add(new Range(stretch.open(), stretch.after()));
        return new Attribution(
                attribution.cue(),
                attribution.source(),
                contents,
                attribution.rule(),
                attribution.confidence());
    }
}

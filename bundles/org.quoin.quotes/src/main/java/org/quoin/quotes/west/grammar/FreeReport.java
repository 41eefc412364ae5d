package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/**
 * German sentences that go on with somebody's words in the subjunctive without a cue of their own:
 * "Er lehnte ab. Der Plan sei zu teuer. Auch habe niemand gefragt." Neighbours are one quotation.
 */
final class FreeReport {

    private static final double CONFIDENCE = 0.75;
    private static final double WITHOUT_SOURCE = 0.5;

    private final Tagging tagging;
    private final Reading reading;
    private final GermanClauses clauses;
    private final GermanSubjects subjects;

    FreeReport(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new GermanClauses(tagging);
        subjects = new GermanSubjects(tagging);
    }

    /** The attributions with those sentences added, in order. */
    List<Attribution> apply(List<Attribution> attributions) {
        boolean[] taken = taken(attributions);
        List<Attribution> all = new ArrayList<>(attributions);
        List<Sentence> sentences = reading.sentences();
        Optional<Range> source = Optional.empty();
        int next = 0;
        int open = -1;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            while (next < attributions.size() && attributions.get(next).first() < sentence.end()) {
                if (attributions.get(next).source().isPresent()) {
                    source = attributions.get(next).source();
                }
                next++;
            }
            if (taken[s] || !isFree(sentence, open >= 0 || (s > 0 && taken[s - 1]))) {
                open = -1;
                continue;
            }
            Range content = new Range(sentence.first(), clauses.end(sentence.first(), sentence));
            if (open >= 0) {
                Attribution before = all.get(open);
                all.set(open, report(before.source(), new Range(before.first(), content.end())));
            } else {
                open = all.size();
                Optional<Range> last = source;
                all.add(report(nearer(s, last).or(() -> last), content));
            }
        }
        all.sort(Comparator.comparingInt(Attribution::first).thenComparingInt(Attribution::end));
        return all;
    }

    /**
     * Who the sentence before tells of, in the same paragraph, if nobody has spoken since: "Besorgt
     * äußerte sich Berg über die Lage. Auch gebe es Berichte ..."
     *
     * @param last who spoke last before
     */
    private Optional<Range> nearer(int index, Optional<Range> last) {
        if (index == 0) {
            return Optional.empty();
        }
        Sentence before = reading.sentences().get(index - 1);
        if (before.paragraph() != reading.sentences().get(index).paragraph()
                || last.filter(range -> range.first() >= before.first()).isPresent()) {
            return Optional.empty();
        }
        return subjects.of(before).filter(this::canSpeak);
    }

    private boolean canSpeak(Range phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (tagging.is(i, WordClass.ROLE)
                    || tagging.is(i, WordClass.GROUP)
                    || tagging.is(i, WordClass.ORGANISATION)
                    || tagging.tag(i) == Tag.NAME
                    || isPersonal(i)) {
                return true;
            }
        }
        return false;
    }

    /** es, das and man are subjects too, but nobody in particular. */
    private boolean isPersonal(int at) {
        return tagging.tag(at) == Tag.SUBJECT
                && (tagging.is(at, WordClass.MALE) || tagging.is(at, WordClass.FEMALE));
    }

    private boolean[] taken(List<Attribution> attributions) {
        boolean[] taken = new boolean[reading.sentences().size()];
        for (Attribution attribution : attributions) {
            for (Range content : attribution.contents()) {
                for (int i = reading.sentenceOf(content.first());
                        i <= reading.sentenceOf(content.end() - 1);
                        i++) {
                    taken[i] = true;
                }
            }
        }
        return taken;
    }

    private static Attribution report(Optional<Range> source, Range content) {
        return new Attribution(
                Optional.empty(),
                source,
                List.of(content),
                Rule.CONTINUED,
                source.isPresent() ? CONFIDENCE : WITHOUT_SOURCE);
    }

    /** "soll geflohen sein": with a perfect infinitive sollen says that others say so. */
    private boolean isRumour(Sentence sentence) {
        boolean soll = false;
        String last = "";
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String form = tagging.form(i);
            soll |= form.equals("soll") || form.equals("sollen");
            last = tagging.token(i).isWord() ? form : last;
        }
        return soll && (last.equals("haben") || last.equals("sein"));
    }

    /** Whether its main verb is in the subjunctive of reported speech. */
    private boolean isFree(Sentence sentence, boolean goesOn) {
        if (reading.stretchOf(sentence.first()) >= 0
                && reading.stretches().get(reading.stretchOf(sentence.first())).speech()) {
            return false;
        }
        boolean supposed = goesOn && isRumour(sentence);
        for (Segment segment : clauses.segments(sentence)) {
            if (clauses.isDependent(segment)) {
                continue;
            }
            if (clauses.isReported(segment)) {
                return true;
            }
            supposed |= clauses.isSupposed(segment);
        }
        // Subjunctive II alone reports only where the sentence before does.
        return supposed && goesOn;
    }
}

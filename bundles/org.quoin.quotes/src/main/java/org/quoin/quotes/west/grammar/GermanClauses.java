package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import org.quoin.quotes.west.lexicon.FormKind;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** The clauses of a German sentence, which commas delimit, and what their verbs say. */
final class GermanClauses {

    private final Tagging tagging;
    private final Reading reading;

    GermanClauses(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
    }

    /** The parts of a sentence between commas, colons, dashes and semicolons outside marks. */
    List<Segment> segments(Sentence sentence) {
        List<Segment> segments = new ArrayList<>();
        int first = sentence.first();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (reading.stretchOf(i) < 0 && divides(i)) {
                segments.add(new Segment(first, i));
                first = i + 1;
            }
        }
        if (first < sentence.end()) {
            segments.add(new Segment(first, sentence.end()));
        }
        return segments;
    }

    private boolean divides(int at) {
        return switch (tagging.tag(at)) {
            case COMMA, COLON, SEMICOLON, DASH -> true;
            default -> false;
        };
    }

    /** The index of the segment that holds a token. */
    static int indexOf(List<Segment> segments, int token) {
        for (int i = 0; i < segments.size(); i++) {
            if (token <= segments.get(i).end()) {
                return i;
            }
        }
        return segments.size() - 1;
    }

    /** The first finite verb outside marks; -1 if the segment has none. */
    int finite(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (reading.stretchOf(i) < 0 && tagging.tag(i).isFiniteVerb()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a segment's first word makes it depend on another clause. */
    boolean isDependent(Segment segment) {
        return switch (tagging.tag(segment.first())) {
            case RELATIVE, THAT, SUBORDINATOR, QUESTION -> true;
            default -> false;
        };
    }

    /** Whether a word such as sei or habe shows that the segment reports somebody's words. */
    boolean isReported(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (reading.stretchOf(i) < 0 && isReportedVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the subjunctive II stands there, which may stand for the subjunctive I. */
    boolean isSupposed(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (reading.stretchOf(i) < 0
                    && tagging.lexicon().list("supposed").contains(tagging.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb is in the subjunctive of reported speech. */
    boolean isReportedVerb(int at) {
        if (tagging.tag(at) != Tag.FINITE || tagging.token(at).isCapital()) {
            return false;
        }
        if (tagging.lexicon().list("reported").contains(tagging.form(at))) {
            return true;
        }
        VerbForm verb = tagging.verb(at);
        return verb != null && verb.kind() == FormKind.REPORTED && !isFirstPerson(at);
    }

    /** "ich glaube" has the same form. */
    private boolean isFirstPerson(int at) {
        return tagging.form(at - 1).equals("ich") || tagging.form(at + 1).equals("ich");
    }

    boolean hasInfinitive(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            VerbForm verb = tagging.verb(i);
            if (tagging.tag(i) == Tag.TO
                    || (tagging.tag(i) == Tag.BASE
                            && verb != null
                            && tagging.form(i).contains("zu")
                            && verb.lemma().indexOf('|') > 0)) {
                return true;
            }
            if (tagging.tag(i) == Tag.BASE && isJoinedInfinitive(tagging.form(i))) {
                return true;
            }
        }
        return isJoinedInfinitive(tagging.form(segment.end() - 1));
    }

    /** einzuführen, auszubauen: the particle, zu and the verb in one word. */
    private static boolean isJoinedInfinitive(String form) {
        int zu = form.indexOf("zu", 2);
        return zu >= 2 && zu <= 8 && form.endsWith("n") && form.length() > zu + 5;
    }

    /**
     * The end of a content whose cue stands in a dependent clause: a verb right after a comma takes
     * up the main clause again.
     */
    int endWithin(int first, Sentence sentence) {
        for (int i = first + 1; i + 1 < sentence.end(); i++) {
            if (reading.stretchOf(i) < 0
                    && tagging.tag(i) == Tag.COMMA
                    && tagging.tag(i + 1).isFiniteVerb()) {
                return i;
            }
        }
        return end(first, sentence);
    }

    /** The end of a content that begins at a token: the sentence's end without its mark. */
    int end(int first, Sentence sentence) {
        int end = sentence.end();
        while (end > first + 1) {
            Tag tag = tagging.tag(end - 1);
            if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.SEMICOLON || tag == Tag.DASH) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** Where a sentence begins, without the word that joins it to the text before. */
    int start(Sentence sentence) {
        int start = sentence.first();
        Tag tag = tagging.tag(start);
        return tag == Tag.COORDINATOR && start + 1 < sentence.end() ? start + 1 : start;
    }
}

package org.quoin.quotes.west.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.VerbForm;

/** Finds cue verbs and the words that belong to them, where verbs stand together. */
final class VerbGroups {

    private final Tagging tagging;

    VerbGroups(Tagging tagging) {
        this.tagging = tagging;
    }

    /** The group whose head a token is; none if it is no cue. */
    Optional<VerbGroup> at(int head) {
        VerbForm verb = tagging.verb(head);
        if (verb == null) {
            return Optional.empty();
        }
        for (Cue cue : tagging.lexicon().cues(verb.lemma())) {
            int end = tailEnd(head + 1, cue.tail());
            if (end > 0) {
                int first = first(head);
                return Optional.of(new VerbGroup(first, head, end, cue, form(first, head)));
            }
        }
        return Optional.empty();
    }

    /**
     * "...," the driver barked: after speech that breaks off with a comma, a subject and its verb
     * say whose it was, whatever the verb means.
     */
    Optional<VerbGroup> afterSpeech(int head) {
        VerbForm verb = tagging.verb(head);
        if (!tagging.tag(head).isFiniteVerb() || tagging.tag(head).isAuxiliary()) {
            return Optional.empty();
        }
        int first = first(head);
        int at = first - 1;
        while (isOfSubject(tagging.tag(at))) {
            at--;
        }
        boolean inverted = at == first - 1;
        if (!breaksOff(at) && !(inverted && goesOnInLowerCase(at, head))) {
            return Optional.empty();
        }
        if (inverted && !isOfSubject(tagging.tag(head + 1))) {
            return Optional.empty();
        }
        Cue cue =
                new Cue(
                        verb == null ? tagging.form(head) : verb.lemma(),
                        List.of(),
                        EnumSet.of(Frame.QUOTE, Frame.COMMENT));
        return Optional.of(new VerbGroup(first, head, head + 1, cue, VerbGroup.Form.FINITE));
    }

    /** "What a catch!" crowed Berg: a small letter after the marks goes on with the sentence. */
    private boolean goesOnInLowerCase(int mark, int head) {
        return closesSpeech(mark)
                && tagging.tag(mark - 1) == Tag.STOP
                && !tagging.token(head).isCapital();
    }

    private static boolean isOfSubject(Tag tag) {
        return tag.isNominal()
                || tag == Tag.SUBJECT
                || tag == Tag.DETERMINER
                || tag == Tag.POSSESSIVE;
    }

    /** Whether a mark closes speech that is not over: its last sign is a comma. */
    private boolean breaksOff(int mark) {
        if (tagging.tag(mark) != Tag.QUOTE || tagging.tag(mark - 1) != Tag.COMMA) {
            return false;
        }
        int stretch = tagging.reading().stretchOf(mark);
        // Short as it may be, what opens the sentence is no word kept at a distance.
        return closesSpeech(mark)
                || (stretch >= 0
                        && tagging.reading().stretches().get(stretch).after() == mark + 1
                        && tagging.reading().stretches().get(stretch).open()
                                == tagging.sentence(mark).first());
    }

    private boolean closesSpeech(int mark) {
        if (tagging.tag(mark) != Tag.QUOTE) {
            return false;
        }
        int stretch = tagging.reading().stretchOf(mark);
        return stretch >= 0
                && tagging.reading().stretches().get(stretch).speech()
                && tagging.reading().stretches().get(stretch).after() == mark + 1;
    }

    /** The index after the tail's last word; -1 if it does not stand there. */
    private int tailEnd(int from, List<String> tail) {
        int at = from;
        for (int i = 0; i < tail.size(); i++) {
            if (i == 0 && tagging.tag(at) == Tag.ADVERB && !tagging.form(at).equals(tail.get(0))) {
                at++;
            }
            if (!tagging.form(at).equals(tail.get(i))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private int first(int head) {
        int at = head;
        while ((isBeforeHead(tagging.tag(at - 1)) || isInverted(at - 1))
                && tagging.sentence(head).first() <= at - 1) {
            at--;
        }
        return at;
    }

    /** French "a-t-il dit": the subject hangs on the auxiliary, within the group. */
    private boolean isInverted(int at) {
        return tagging.tag(at) == Tag.SUBJECT && tagging.form(at).startsWith("-");
    }

    private static boolean isBeforeHead(Tag tag) {
        return tag.isAuxiliary() || tag == Tag.ADVERB || tag == Tag.NEGATION || tag == Tag.TO;
    }

    private VerbGroup.Form form(int first, int head) {
        Tag nearest = Tag.STOP;
        boolean to = false;
        boolean auxiliary = false;
        for (int i = head - 1; i >= first; i--) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.TO) {
                to = true;
                break;
            }
            if (tag.isAuxiliary()) {
                auxiliary = true;
                if (nearest == Tag.STOP) {
                    nearest = tag;
                }
            }
        }
        Tag tag = tagging.tag(head);
        if (tag == Tag.PARTICIPLE && (nearest == Tag.BE || !auxiliary)) {
            return VerbGroup.Form.PASSIVE;
        }
        if (to) {
            return VerbGroup.Form.INFINITIVE;
        }
        if (tag == Tag.GERUND && nearest != Tag.BE) {
            return VerbGroup.Form.GERUND;
        }
        return VerbGroup.Form.FINITE;
    }
}

package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** Finds where the content of a verb begins after it, past adjuncts and the person spoken to. */
final class ContentStart {

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;

    ContentStart(Tagging tagging, Clauses clauses) {
        this.tagging = tagging;
        this.clauses = clauses;
        reading = tagging.reading();
    }

    /**
     * Where a content begins.
     *
     * @param at index of its first token
     * @param kind what it is
     */
    record Start(int at, Frame kind) {}

    /** Where the content after a cue begins; null if none that the cue takes stands there. */
    @Nullable Start after(VerbGroup group, Sentence sentence) {
        Cue cue = group.cue();
        int limit = sentence.end();
        int at = group.end();
        boolean clausal = cue.takes(Frame.THAT) || cue.takes(Frame.QUOTE) || cue.takes(Frame.WH);
        if (clausal) {
            int ahead = afterAdjuncts(at, limit, cue);
            if (ahead >= 0) {
                return accepted(cue, ahead, limit);
            }
        }
        if (cue.takes(Frame.ADDRESSEE)) {
            int ahead = afterAddressee(at, limit, cue);
            if (ahead >= 0) {
                return accepted(cue, ahead, limit);
            }
            int topic = topic(at, limit);
            if (topic >= 0) {
                return new Start(topic, Frame.OBJECT);
            }
            if (!cue.takes(Frame.OBJECT)) {
                return null;
            }
        }
        while (at < limit
                && (tagging.tag(at) == Tag.TIME || tagging.tag(at) == Tag.ADVERB)
                && at + 1 < limit) {
            at++;
        }
        return accepted(cue, at, limit);
    }

    private @Nullable Start accepted(Cue cue, int at, int limit) {
        Frame kind = clauses.kind(at, limit);
        if (kind == null) {
            return null;
        }
        if (kind == Frame.WH && isCondition(at) && !cue.takes(Frame.WH)) {
            kind = Frame.CLAUSE;
        }
        if (kind == Frame.QUOTE && tagging.tag(at) == Tag.COLON) {
            return colon(at);
        }
        if (kind == Frame.CLAUSE && !cue.takes(Frame.CLAUSE)) {
            kind = Frame.OBJECT;
        }
        if (kind == Frame.THAT && !cue.takes(Frame.THAT)) {
            // "called that report a lie": a determiner, not an opener.
            kind = Frame.OBJECT;
        }
        if (kind == Frame.GERUND && !cue.takes(Frame.GERUND) && cue.takes(Frame.OBJECT)) {
            kind = Frame.OBJECT;
        }
        if (kind == Frame.OBJECT && !cue.takes(Frame.OBJECT)) {
            return null;
        }
        if (kind == Frame.QUOTE && !cue.takes(Frame.QUOTE)) {
            kind = Frame.OBJECT;
            return cue.takes(Frame.OBJECT) || cue.takes(Frame.CLAUSE) ? new Start(at, kind) : null;
        }
        return cue.takes(kind) ? new Start(at, kind) : null;
    }

    /**
     * "addressed the crowd again: "..."": speech after a colon is what was said, not the object.
     */
    Start speechAfter(Start start, Sentence sentence) {
        for (int i = start.at(); i + 1 < sentence.end() && reading.stretchOf(i) < 0; i++) {
            if (tagging.tag(i) == Tag.COLON) {
                return opensSpeech(i + 1) ? new Start(i + 1, Frame.QUOTE) : start;
            }
            if (tagging.tag(i).isFiniteVerb() || tagging.tag(i) == Tag.COMMA) {
                return start;
            }
        }
        return start;
    }

    /** After a colon the content may be the next paragraph. */
    private @Nullable Start colon(int colon) {
        int next = colon + 1;
        return next < reading.size() ? new Start(next, Frame.QUOTE) : null;
    }

    /**
     * "said on Friday in a statement that": the index of that, of the quotation or of the colon, if
     * nothing but adjuncts stands before it; -1 otherwise.
     */
    private int afterAdjuncts(int from, int limit, Cue cue) {
        Tag first = tagging.tag(from);
        if (first == Tag.DETERMINER && tagging.tag(from + 1) == Tag.TIME) {
            first = Tag.TIME;
        }
        if (first != Tag.PREPOSITION
                && first != Tag.TIME
                && first != Tag.ADVERB
                && first != Tag.COMMA
                && first != Tag.THAT
                && first != Tag.QUOTE
                && first != Tag.COLON
                && first != Tag.GERUND
                && first != Tag.SUBORDINATOR) {
            return -1;
        }
        if (first == Tag.GERUND && !tagging.form(from).equals("during")) {
            return -1;
        }
        if (isCondition(from) && cue.takes(Frame.CLAUSE)) {
            return from;
        }
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.THAT || tag == Tag.COLON) {
                return i;
            }
            if (i > from && tag == Tag.GERUND && tagging.tag(i - 1) == Tag.COMMA) {
                // "said on Friday, adding that": what follows is the content of the gerund.
                return -1;
            }
            if (tag == Tag.QUESTION && i == from + 1 && first == Tag.COMMA) {
                // Where every clause has its comma: "спросила, когда".
                return cue.takes(Frame.WH) ? i : -1;
            }
            if (tag == Tag.QUOTE && i > from && isNameBeforeThat(i, limit)) {
                i = reading.stretches().get(reading.stretchOf(i)).after() - 1;
                continue;
            }
            if (tag == Tag.QUOTE) {
                return opensSpeech(i) || i <= from + 1 ? i : -1;
            }
            if (i > from
                    && tag == Tag.SUBJECT
                    && tagging.tag(i - 1) != Tag.COMMA
                    && tagging.tag(i - 1) != Tag.PREPOSITION
                    && cue.takes(Frame.CLAUSE)) {
                return i;
            }
            if (tag.isFiniteVerb()
                    || tag == Tag.STOP
                    || tag == Tag.RELATIVE
                    || tag == Tag.SEMICOLON) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCondition(int at) {
        return tagging.lexicon().optionalList("condition").contains(tagging.form(at));
    }

    /** "said on NBC's "Morning Desk" that": the marks name where it was said. */
    private boolean isNameBeforeThat(int mark, int limit) {
        if (!opens(mark)) {
            return false;
        }
        int after = reading.stretches().get(reading.stretchOf(mark)).after();
        while (after < limit && tagging.tag(after) == Tag.TIME) {
            after++;
        }
        return after < limit && tagging.tag(after) == Tag.THAT;
    }

    private boolean opensSpeech(int at) {
        return opens(at) && reading.stretches().get(reading.stretchOf(at)).speech();
    }

    private boolean opens(int at) {
        int index = reading.stretchOf(at);
        return index >= 0 && reading.stretches().get(index).open() == at;
    }

    /** The index of what was said after the person it was said to; -1 if there is none. */
    private int afterAddressee(int from, int limit, Cue cue) {
        boolean relative = false;
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            switch (tag) {
                case THAT, COLON -> {
                    return i;
                }
                // "told the mayors who had come, "..."": that verb is none of the main clause.
                case RELATIVE -> relative = true;
                case QUESTION -> {
                    return cue.takes(Frame.WH) ? i : -1;
                }
                case SUBORDINATOR -> {
                    if (tagging.is(i, WordClass.QUESTION) && cue.takes(Frame.WH)) {
                        return i;
                    }
                }
                case QUOTE -> {
                    if (opensSpeech(i) || (opens(i) && tagging.tag(i - 1) == Tag.COMMA)) {
                        return i;
                    }
                }
                case TO -> {
                    if (i > from
                            && cue.takes(Frame.INFINITIVE)
                            && cue.takes(Frame.OBJECT)
                            && !cue.takes(Frame.THAT)
                            && tagging.tag(from) != Tag.PREPOSITION
                            && tagging.tag(from) != Tag.TIME) {
                        // "asked the miller to sell": who is to do it belongs to what is asked; who
                        // is promised something or warned of it is only spoken to.
                        return from;
                    }
                    if (i > from) {
                        return cue.takes(Frame.INFINITIVE) || cue.takes(Frame.OBJECT) ? i : -1;
                    }
                }
                case SUBJECT, DETERMINER, POSSESSIVE -> {
                    boolean second = i > from && opensSecondPhrase(i);
                    if (second && cue.takes(Frame.CLAUSE) && clauses.hasFinite(i, limit)) {
                        return i;
                    }
                }
                case STOP, SEMICOLON -> {
                    return -1;
                }
                default -> {
                    boolean named =
                            tagging.tag(i - 1) == Tag.NAME && tagging.tag(i + 1) == Tag.NAME;
                    if (tag.isFiniteVerb() && !relative && !named) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /** "asked the mayor about the bridge": what was spoken of; -1 if nothing is named so. */
    private int topic(int from, int limit) {
        for (int i = from; i + 1 < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tagging.lexicon().optionalList("topic").contains(tagging.form(i))
                    && tagging.tag(i + 1) != Tag.NUMBER) {
                return i;
            }
            if (tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.QUOTE || tag.isFiniteVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensSecondPhrase(int at) {
        Tag before = tagging.tag(at - 1);
        return (before.isNominal() || before == Tag.OBJECT) && !tagging.form(at).startsWith("'");
    }
}

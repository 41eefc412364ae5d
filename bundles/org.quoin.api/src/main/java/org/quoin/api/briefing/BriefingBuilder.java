package org.quoin.api.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a briefing of another one, part by part; checked when it is made. One thread uses it. */
public final class BriefingBuilder {

    private final Briefing of;
    private Optional<String> marking;
    private Optional<LocalDate> date;
    private List<String> authors;
    private Map<String, SourceNote> notes;
    private List<KeyJudgement> judgements;
    private Set<StandingSection> standing;
    private List<ChartSubject> charts;
    private List<Section> outline;
    private List<Section> annexes;
    private List<String> methodNote;
    private List<String> sourceSummary;
    private Citing citing;

    BriefingBuilder(Briefing of) {
        this.of = of;
        this.marking = of.marking();
        this.date = of.date();
        this.authors = of.authors();
        this.notes = of.notes();
        this.judgements = of.judgements();
        this.standing = of.standing();
        this.charts = of.charts();
        this.outline = of.outline();
        this.annexes = of.annexes();
        this.methodNote = of.methodNote();
        this.sourceSummary = of.sourceSummary();
        this.citing = of.citing();
    }

    /** Another marking, or none. */
    public BriefingBuilder marking(Optional<String> other) {
        this.marking = other;
        return this;
    }

    /** Another day, or none. */
    public BriefingBuilder date(Optional<LocalDate> other) {
        this.date = other;
        return this;
    }

    /** By others. */
    public BriefingBuilder authors(List<String> other) {
        this.authors = other;
        return this;
    }

    /** With other notes on sources, by the ids of articles. */
    public BriefingBuilder notes(Map<String, SourceNote> other) {
        this.notes = other;
        return this;
    }

    /** With other judgements. */
    public BriefingBuilder judgements(List<KeyJudgement> other) {
        this.judgements = other;
        return this;
    }

    /** With other standing sections. */
    public BriefingBuilder standing(Set<StandingSection> other) {
        this.standing = other;
        return this;
    }

    /** With other charts in the summary. */
    public BriefingBuilder charts(List<ChartSubject> other) {
        this.charts = other;
        return this;
    }

    /** With another outline. */
    public BriefingBuilder outline(List<Section> other) {
        this.outline = other;
        return this;
    }

    /** With other annexes. */
    public BriefingBuilder annexes(List<Section> other) {
        this.annexes = other;
        return this;
    }

    /** With another note on the method, in paragraphs. */
    public BriefingBuilder methodNote(List<String> other) {
        this.methodNote = other;
        return this;
    }

    /** With another summary statement on the sources, in paragraphs. */
    public BriefingBuilder sourceSummary(List<String> other) {
        this.sourceSummary = other;
        return this;
    }

    /** Citing in another way. */
    public BriefingBuilder citing(Citing other) {
        this.citing = other;
        return this;
    }

    /**
     * The briefing.
     *
     * @throws IllegalArgumentException if its parts do not fit, see {@link Briefing}
     */
    public Briefing make() {
        return new Briefing(
                of.title(),
                marking,
                date,
                authors,
                of.language(),
                of.articles(),
                notes,
                judgements,
                standing,
                charts,
                outline,
                annexes,
                methodNote,
                sourceSummary,
                citing);
    }
}

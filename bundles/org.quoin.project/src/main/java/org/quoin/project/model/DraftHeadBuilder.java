package org.quoin.project.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.StandingSection;

/** Makes what is said of a briefing of what was said before, part by part. One thread uses it. */
public final class DraftHeadBuilder {

    private String title;
    private String marking;
    private Optional<LocalDate> date;
    private String preparedBy;
    private Optional<Locale> language;
    private String template;
    private String methodNote;
    private String sourceSummary;
    private Optional<Set<StandingSection>> standing;
    private Citing citing;

    DraftHeadBuilder(DraftHead of) {
        this.title = of.title();
        this.marking = of.marking();
        this.date = of.date();
        this.preparedBy = of.preparedBy();
        this.language = of.language();
        this.template = of.template();
        this.methodNote = of.methodNote();
        this.sourceSummary = of.sourceSummary();
        this.standing = of.standing();
        this.citing = of.citing();
    }

    /** Another title. */
    public DraftHeadBuilder title(String other) {
        this.title = other;
        return this;
    }

    /** Another marking. */
    public DraftHeadBuilder marking(String other) {
        this.marking = other;
        return this;
    }

    /** Another day, or none. */
    public DraftHeadBuilder date(Optional<LocalDate> other) {
        this.date = other;
        return this;
    }

    /** By somebody else. */
    public DraftHeadBuilder preparedBy(String other) {
        this.preparedBy = other;
        return this;
    }

    /** Another language, or none. */
    public DraftHeadBuilder language(Optional<Locale> other) {
        this.language = other;
        return this;
    }

    /** Another template. */
    public DraftHeadBuilder template(String other) {
        this.template = other;
        return this;
    }

    /** Another note on the method. */
    public DraftHeadBuilder methodNote(String other) {
        this.methodNote = other;
        return this;
    }

    /** Another summary statement on the sources. */
    public DraftHeadBuilder sourceSummary(String other) {
        this.sourceSummary = other;
        return this;
    }

    /** Other sections that are filled by themselves, or nobody chose. */
    public DraftHeadBuilder standing(Optional<Set<StandingSection>> other) {
        this.standing = other;
        return this;
    }

    /** Citing in another way. */
    public DraftHeadBuilder citing(Citing other) {
        this.citing = other;
        return this;
    }

    /** All of it. */
    public DraftHead make() {
        return new DraftHead(
                title,
                marking,
                date,
                preparedBy,
                language,
                template,
                methodNote,
                sourceSummary,
                standing,
                citing);
    }
}

package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.briefing.Credibility;
import org.quoin.api.briefing.Reliability;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.Tag;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Quotes;
import org.quoin.workbench.model.TagNumbers;
import org.quoin.workbench.ui.Actions;

/**
 * What is corrected of quotations, each in the background and as one undo step; afterwards a quiet
 * line says what was done.
 */
public final class Corrections {

    private final Work work;
    private final Announcements announcements;

    /**
     * @param work does it
     * @param announcements told what was done
     */
    public Corrections(Work work, Announcements announcements) {
        this.work = work;
        this.announcements = announcements;
    }

    /**
     * Says that quotations are by whoever has a name: the one of the register who is called so, or
     * else somebody new; nobody where the name is blank.
     *
     * @param type what kind of source somebody new is
     */
    public void speaker(Set<Long> quotations, String name, SpeakerType type) {
        String clean = name.strip().replaceAll("\\s+", " ");
        edit(
                project -> {
                    if (clean.isEmpty()) {
                        project.quotations()
                                .correct(
                                        quotations,
                                        each -> Quotes.withSpeaker(each, Optional.empty()));
                        return;
                    }
                    List<RegisteredSpeaker> known = project.register().named(clean);
                    if (known.isEmpty()) {
                        project.quotations().assignNew(quotations, clean, type);
                    } else {
                        project.quotations().assign(quotations, mostQuoted(known).number());
                    }
                });
    }

    /** Of several of one name the one whom people mean most often; the list tells them apart. */
    private static RegisteredSpeaker mostQuoted(List<RegisteredSpeaker> speakers) {
        return speakers.stream()
                .max(java.util.Comparator.comparingInt(RegisteredSpeaker::quotations))
                .orElseThrow();
    }

    /** Says how far an outlet can be relied on; the rest of its grade stays. */
    public void gradeOutlet(String outlet, Optional<Reliability> reliability) {
        edit(
                project -> {
                    SourceGrade now = project.grades().ofOutlet(outlet);
                    project.grades()
                            .gradeOutlet(
                                    outlet,
                                    new SourceGrade(
                                            reliability, now.credibility(), now.descriptor()));
                });
    }

    /** Says how far what an article says can be believed; the rest of its grade stays. */
    public void gradeArticle(long article, Optional<Credibility> credibility) {
        edit(
                project -> {
                    SourceGrade now = project.grades().ofArticle(article);
                    project.grades()
                            .gradeArticle(
                                    article,
                                    new SourceGrade(
                                            now.reliability(), credibility, now.descriptor()));
                });
    }

    /** Says that quotations are by a speaker of the register. */
    public void speaker(Set<Long> quotations, long speaker) {
        edit(project -> project.quotations().assign(quotations, speaker));
    }

    /** Says what the speakers are; blank for nothing. */
    public void role(Set<Long> quotations, String role) {
        correct(quotations, each -> Quotes.withRole(each, present(role)));
    }

    /** Says where the speakers belong; blank for nowhere. */
    public void affiliation(Set<Long> quotations, String affiliation) {
        correct(quotations, each -> Quotes.withAffiliation(each, present(affiliation)));
    }

    /** Says what kind of source the speakers are. */
    public void type(Set<Long> quotations, SpeakerType type) {
        edit(project -> project.quotations().type(quotations, type));
    }

    /** Says how quotations stand in their articles. */
    public void kind(Set<Long> quotations, QuoteKind kind) {
        correct(quotations, each -> Quotes.withKind(each, kind));
    }

    /** Says which words report a quotation; none takes them away. */
    public void cue(long quotation, Optional<TextSpan> cue) {
        correct(Set.of(quotation), each -> Quotes.withCue(each, cue));
    }

    /** Says which words name the source of a quotation; none takes them away. */
    public void source(long quotation, Optional<TextSpan> source) {
        correct(Set.of(quotation), each -> Quotes.withSource(each, source));
    }

    /** Writes a note; blank takes it away. */
    public void note(long quotation, String note) {
        edit(project -> project.quotations().note(quotation, note.strip()));
    }

    /**
     * Puts a tag on quotations, made where there is none of that name; a blank one does nothing.
     */
    public void tag(Set<Long> quotations, String tag) {
        if (!tag.isBlank()) {
            edit(project -> project.tags().put(quotations, tag));
        }
    }

    /** Takes a tag off quotations. */
    public void untag(Set<Long> quotations, String tag) {
        edit(project -> project.tags().takeOff(quotations, tag));
    }

    /**
     * Puts the tag with a number on quotations, or takes it off where all of them have it.
     *
     * @param number 1 for the first
     */
    public void toggleTag(Set<Long> quotations, int number) {
        edit(
                project -> {
                    List<Tag> tags = TagNumbers.of(project);
                    if (tags.size() < number) {
                        announcements.say(NLS.bind(InspectorTexts.Tags_noNumber, number));
                        return;
                    }
                    String tag = tags.get(number - 1).name();
                    boolean all =
                            project
                                    .quotations()
                                    .get(quotations.stream().mapToLong(Long::longValue).toArray())
                                    .stream()
                                    .allMatch(each -> each.tags().contains(tag));
                    if (all) {
                        project.tags().takeOff(quotations, tag);
                    } else {
                        project.tags().put(quotations, tag);
                    }
                });
    }

    /** Takes quotations made by hand away; those that an analyser found are rejected. */
    public void remove(Set<Long> quotations) {
        edit(project -> project.quotations().remove(quotations));
    }

    /** Takes an offer. */
    public void take(long offer) {
        edit(project -> project.offers().take(List.of(offer)));
    }

    /** Declines an offer. */
    public void decline(long offer) {
        edit(project -> project.offers().decline(List.of(offer)));
    }

    /** Does something else to the project, and says afterwards what was done. */
    public void edit(Consumer<Project> edit) {
        work.edit(
                InspectorTexts.Correct_job,
                project -> {
                    long before = newest(project);
                    edit.accept(project);
                    if (newest(project) != before) {
                        project.history()
                                .undoable()
                                .map(Actions::name)
                                .ifPresent(announcements::say);
                    }
                });
    }

    private void correct(Set<Long> quotations, UnaryOperator<Quote> correction) {
        edit(project -> project.quotations().correct(quotations, correction));
    }

    private static long newest(Project project) {
        return project.history().undoable().map(Action::number).orElse(0L);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(each -> !each.isEmpty());
    }
}

package org.quoin.workbench.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.quote.Quote;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Outline;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.OutlineMoves;

/** What a person does to drafts of briefings, each an edit in the background. */
final class BriefingEdits {

    /** Nobody reads a longer one; a briefing of all articles needs no outline. */
    private static final int MOST = 10_000;

    private final Work work;
    private final CurrentDraft current;
    private final Announcements announcements;

    /**
     * @param work does it
     * @param current which briefing is worked on, and where
     * @param announcements told what came of it
     */
    BriefingEdits(Work work, CurrentDraft current, Announcements announcements) {
        this.work = work;
        this.current = current;
        this.announcements = announcements;
    }

    /** Sends quotations or articles to the section at which the user is. */
    void send(Dragged what) {
        OptionalLong at = current.item();
        edit(project -> put(project, what, outline -> new OutlineMoves(outline).endOfSection(at)));
    }

    /**
     * Puts quotations or articles before an item, or at the end; words become a quotation first.
     */
    void drop(Dragged what, OptionalLong before) {
        edit(
                project ->
                        what.quote()
                                .ifPresentOrElse(
                                        quote ->
                                                quote(
                                                        project,
                                                        what.numbers().get(0),
                                                        quote,
                                                        before),
                                        () -> put(project, what, outline -> before)));
    }

    private void quote(Project project, long article, Quote quote, OptionalLong before) {
        Optional<Draft> draft = current.of(project);
        String name;
        if (draft.isEmpty()) {
            name = project.briefings().freeName(BriefingTexts.New_name);
            current.show(project.briefings().createQuoting(name, article, quote));
        } else {
            name = draft.get().name();
            project.briefings().addQuoting(draft.get().number(), before, article, quote);
        }
        announcements.say(NLS.bind(BriefingTexts.Add_made, name));
    }

    /** Where in an outline something comes. */
    @FunctionalInterface
    interface Place {
        OptionalLong in(Outline outline);
    }

    private void put(Project project, Dragged what, Place place) {
        Optional<Draft> draft = current.of(project);
        long number = draft.map(Draft::number).orElse(0L);
        List<DraftContent> fresh = fresh(project, number, what);
        Outline outline = project.briefings().outline(number);
        if (outline.size() + fresh.size() > MOST) {
            announcements.say(NLS.bind(BriefingTexts.Add_tooMany, MOST));
            return;
        }
        int known = what.numbers().size() - fresh.size();
        if (fresh.isEmpty()) {
            announcements.say(BriefingTexts.Add_known);
            return;
        }
        putInto(project, fresh, place);
        String name = current.of(project).map(Draft::name).orElse("");
        announcements.say(
                known == 0
                        ? NLS.bind(BriefingTexts.Add_done, fresh.size(), name)
                        : NLS.bind(
                                BriefingTexts.Add_someKnown,
                                new Object[] {fresh.size(), name, known}));
    }

    /**
     * Puts things into the current draft, which is begun where there is none.
     *
     * @return the number of the first of them
     */
    long putInto(Project project, List<DraftContent> contents, Place place) {
        Optional<Draft> draft = current.of(project);
        if (draft.isEmpty()) {
            String name = project.briefings().freeName(BriefingTexts.New_name);
            long number = project.briefings().create(name, DraftHead.NONE, contents);
            current.show(number);
            return project.briefings().outline(number).get(0).number();
        }
        long number = draft.get().number();
        OptionalLong before = place.in(project.briefings().outline(number));
        return project.briefings().add(number, before, contents).get(0);
    }

    /** Those that are not in the draft yet; quotations in the order of their texts. */
    private static List<DraftContent> fresh(Project project, long draft, Dragged what) {
        List<DraftContent> fresh = new ArrayList<>();
        if (what.kind() == Dragged.Kind.ARTICLES) {
            Set<Long> there = new HashSet<>(project.briefings().articlesIn(draft, what.numbers()));
            what.numbers().stream()
                    .filter(there::add)
                    .forEach(each -> fresh.add(new DraftContent.OfArticle(each, "")));
            return fresh;
        }
        Set<Long> there = new HashSet<>(project.briefings().quotationsIn(draft, what.numbers()));
        long[] missing =
                what.numbers().stream()
                        .filter(there::add)
                        .limit(MOST + 1L)
                        .mapToLong(each -> each)
                        .toArray();
        project.quotations().get(missing).stream()
                .sorted(
                        Comparator.comparingLong(Quotation::article)
                                .thenComparingInt(each -> each.quote().extent().start())
                                .thenComparingLong(Quotation::number))
                .forEach(each -> fresh.add(new DraftContent.OfQuotation(each.number(), "")));
        return fresh;
    }

    /** Begins another draft, which is worked on from then on. */
    void begin() {
        edit(
                project -> {
                    String name = project.briefings().freeName(BriefingTexts.New_name);
                    current.show(project.briefings().create(name, DraftHead.NONE, List.of()));
                });
    }

    /** What an author adds by himself. */
    enum Addition {
        SECTION,
        ANNEX,
        TEXT,
        JUDGEMENT,
        CHART;

        /** What is added. */
        private DraftContent content(int level) {
            return switch (this) {
                case SECTION -> new DraftContent.Heading(BriefingTexts.New_section, level);
                case ANNEX -> new DraftContent.Heading(BriefingTexts.New_annex, 1, true);
                case TEXT -> new DraftContent.OwnText("");
                case JUDGEMENT ->
                        new DraftContent.Judgement("", Optional.empty(), Optional.empty());
                case CHART -> new DraftContent.OfChart(ChartSubject.TIME, "");
            };
        }
    }

    /**
     * Adds a section behind the one at which the user is, an annex at the end of all, or anything
     * else at the end of his section.
     *
     * @param made hears its number, in the background
     */
    void add(Addition what, LongConsumer made) {
        OptionalLong at = current.item();
        edit(project -> made.accept(add(project, what, at)));
    }

    /** Says something else of an item than its words; these stay as they are stored. */
    void set(Draft draft, long item, UnaryOperator<DraftContent> change) {
        edit(
                project -> {
                    Outline outline = project.briefings().outline(draft.number());
                    outline.placeOf(item)
                            .ifPresent(
                                    place ->
                                            project.briefings()
                                                    .put(
                                                            item,
                                                            change.apply(
                                                                    outline.get(place).content())));
                });
    }

    private long add(Project project, Addition what, OptionalLong at) {
        Optional<Draft> draft = current.of(project);
        OutlineMoves moves =
                new OutlineMoves(
                        draft.map(each -> project.briefings().outline(each.number()))
                                .orElse(Outline.EMPTY));
        DraftContent content = what.content(moves.levelOfSection(at));
        OptionalLong before =
                switch (what) {
                    case SECTION -> moves.behindSection(at);
                    case ANNEX -> OptionalLong.empty();
                    case TEXT, JUDGEMENT, CHART -> moves.endOfSection(at);
                };
        return putInto(project, List.of(content), outline -> before);
    }

    /** Puts items elsewhere. */
    void move(Draft draft, OutlineMoves.Move move) {
        edit(
                project ->
                        project.briefings()
                                .move(draft.number(), move.items(), move.before(), move.levels()));
    }

    /** Takes items out. */
    void takeOut(Draft draft, Collection<Long> items) {
        List<Long> all = List.copyOf(items);
        edit(project -> project.briefings().takeOut(draft.number(), all));
    }

    /** Says something else of the briefing, if it is something else than what is stored by then. */
    void describe(Draft draft, UnaryOperator<DraftHead> change) {
        edit(
                project ->
                        project.briefings()
                                .get(draft.number())
                                .filter(now -> !change.apply(now.head()).equals(now.head()))
                                .ifPresent(
                                        now ->
                                                project.briefings()
                                                        .describe(
                                                                now.number(),
                                                                change.apply(now.head()))));
    }

    /** Gives a draft another name. */
    void rename(Draft draft, String name) {
        edit(project -> project.briefings().rename(draft.number(), name));
    }

    /** Takes a draft away; undoing brings it back. */
    void delete(Draft draft) {
        edit(
                project -> {
                    project.briefings().remove(draft.number());
                    announcements.say(NLS.bind(BriefingTexts.Delete_done, draft.name()));
                });
    }

    /** Does something in the background, after what was asked for before. */
    void edit(Consumer<Project> edit) {
        work.edit(BriefingTexts.Edit_job, edit);
    }
}

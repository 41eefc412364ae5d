package org.quoin.engine.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Outline;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;

/**
 * Makes a briefing of a project's draft: its outline with the articles that it speaks of, in the
 * order in which it first does, each with the quotations that are to be had; speakers under the
 * names of the register.
 */
public final class DraftJob {

    /** So many quotations are read at a time. */
    private static final int CHUNK = 1000;

    private final Project project;

    /**
     * @param project whose drafts they are
     */
    public DraftJob(Project project) {
        this.project = project;
    }

    /**
     * A briefing that can be written.
     *
     * @param briefing what it says
     * @param template the file it is to be written into, if the draft names one
     * @param rejected how many quotations of the draft are left out, because a person said that
     *     they are none
     */
    public record Drafted(Briefing briefing, Optional<Path> template, int rejected) {}

    /**
     * The briefing of a draft as it is now.
     *
     * @param said what is said instead of what the draft has
     * @param progress told of each article, asked for cancelling
     * @return nothing where nothing stands in the draft
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public Optional<Drafted> briefing(Draft draft, BriefOptions said, Progress progress) {
        Outline outline = project.briefings().outline(draft.number());
        Making making = new Making(outline, progress);
        DraftSections sections = making.sections();
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        BriefOptions options = options(draft, said);
        DraftHead head = draft.head();
        List<AnalysedArticle> articles = making.articles();
        Briefing briefing =
                BriefJob.briefing(articles, sections.body(), options)
                        .with()
                        .notes(SourceNotes.of(project, articles))
                        .judgements(sections.judgements())
                        .annexes(sections.annexes())
                        .standing(
                                head.standing()
                                        .orElse(
                                                sections.body().isEmpty()
                                                        ? Set.of(StandingSection.values())
                                                        : Briefing.BESIDE_AN_OUTLINE))
                        .methodNote(Block.OwnText.paragraphs(head.methodNote()))
                        .sourceSummary(Block.OwnText.paragraphs(head.sourceSummary()))
                        .make();
        return Optional.of(new Drafted(briefing, options.template(), making.rejected));
    }

    private static BriefOptions options(Draft draft, BriefOptions said) {
        DraftHead head = draft.head();
        return new BriefOptions(
                said.title().or(() -> some(head.title())).or(() -> Optional.of(draft.name())),
                said.marking().or(() -> some(head.marking())),
                said.date().or(head::date),
                said.authors().isEmpty() ? head.authors() : said.authors(),
                said.language().or(head::language),
                said.template().or(() -> some(head.template()).map(Path::of)),
                Optional.empty(),
                said.charts(),
                said.citing().or(() -> Optional.of(head.citing())));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }

    /** One briefing in the making. */
    private final class Making {

        private final Outline outline;
        private final Progress progress;
        private final Map<Long, Quotation> quotations = new HashMap<>();

        /** What of each article is to be had, by the number of the quotation. */
        private final Map<Long, Map<Long, Quotation>> used = new LinkedHashMap<>();

        private final Map<Long, AnalysedArticle> articles = new HashMap<>();
        private final Registered registered;
        private int rejected;

        Making(Outline outline, Progress progress) {
            this.outline = outline;
            this.progress = progress;
            readQuotations();
            for (int i = 0; i < outline.size(); i++) {
                use(outline.get(i).content());
            }
            registered =
                    Registered.of(
                            project,
                            used.values().stream()
                                    .flatMap(each -> each.values().stream())
                                    .toList());
            readArticles();
        }

        private void readQuotations() {
            long[] numbers =
                    outline.items().stream()
                            .map(each -> each.content())
                            .filter(DraftContent.OfQuotation.class::isInstance)
                            .mapToLong(each -> ((DraftContent.OfQuotation) each).quotation())
                            .toArray();
            for (int at = 0; at < numbers.length; at += CHUNK) {
                progress.checkCancelled();
                long[] some = Arrays.copyOfRange(numbers, at, Math.min(at + CHUNK, numbers.length));
                project.quotations().get(some).forEach(each -> quotations.put(each.number(), each));
            }
        }

        private void use(DraftContent content) {
            progress.checkCancelled();
            if (content instanceof DraftContent.OfQuotation of) {
                Quotation found = quotations.get(of.quotation());
                if (found != null && found.quote().status() == QuoteStatus.REJECTED) {
                    rejected++;
                } else if (found != null) {
                    used.computeIfAbsent(found.article(), each -> new TreeMap<>())
                            .put(found.number(), found);
                }
            } else if (content instanceof DraftContent.OfArticle of) {
                Map<Long, Quotation> all =
                        used.computeIfAbsent(of.article(), each -> new TreeMap<>());
                project.quotations().of(of.article()).stream()
                        .filter(each -> each.quote().status() != QuoteStatus.REJECTED)
                        .forEach(each -> all.put(each.number(), each));
            } else if (content instanceof DraftContent.OfPicture of) {
                used.computeIfAbsent(of.article(), each -> new TreeMap<>());
            }
        }

        private void readArticles() {
            used.forEach(
                    (number, its) -> {
                        progress.checkCancelled();
                        project.articles()
                                .get(number)
                                .ifPresent(each -> articles.put(number, with(each, its)));
                        progress.report("", articles.size(), used.size());
                    });
        }

        private AnalysedArticle with(AnalysedArticle article, Map<Long, Quotation> its) {
            List<Quote> quotes =
                    its.values().stream()
                            .map(registered::quote)
                            .sorted(Comparator.comparingInt(each -> each.extent().start()))
                            .toList();
            return new AnalysedArticle(article.article(), quotes, article.problems());
        }

        List<AnalysedArticle> articles() {
            return used.keySet().stream().filter(articles::containsKey).map(articles::get).toList();
        }

        DraftSections sections() {
            DraftSections sections = new DraftSections();
            for (int i = 0; i < outline.size(); i++) {
                DraftContent content = outline.get(i).content();
                if (content instanceof DraftContent.Heading heading) {
                    sections.begin(heading.words(), outline.level(i), heading.annex());
                } else if (content instanceof DraftContent.Judgement judgement) {
                    sections.judge(judgement);
                } else {
                    block(content).ifPresent(sections::add);
                }
            }
            sections.end();
            return sections;
        }

        private Optional<Block> block(DraftContent content) {
            if (content instanceof DraftContent.OfQuotation of) {
                return Optional.ofNullable(quotations.get(of.quotation()))
                        .filter(each -> each.quote().status() != QuoteStatus.REJECTED)
                        .filter(each -> articles.containsKey(each.article()))
                        .map(
                                each ->
                                        new Block.Quotation(
                                                id(each.article()),
                                                registered.quote(each),
                                                some(of.words()),
                                                of.translation()));
            }
            if (content instanceof DraftContent.OfArticle of) {
                return Optional.of(of.article())
                        .filter(articles::containsKey)
                        .map(each -> new Block.OfArticle(id(each), some(of.words())));
            }
            if (content instanceof DraftContent.OfPicture of) {
                // A picture that the article has no more, since it was read again, is left out.
                return Optional.ofNullable(articles.get(of.article()))
                        .map(AnalysedArticle::article)
                        .filter(each -> of.picture() < each.images().size())
                        .map(
                                each ->
                                        new Block.OfPicture(
                                                each.id(), of.picture(), some(of.words())));
            }
            if (content instanceof DraftContent.OwnPicture own) {
                return Optional.of(picture(own));
            }
            if (content instanceof DraftContent.OfChart of) {
                return Optional.of(new Block.OfChart(of.subject(), some(of.words())));
            }
            List<String> paragraphs = Block.OwnText.paragraphs(content.words());
            return paragraphs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.OwnText(paragraphs));
        }

        /** A briefing that lacks a picture without saying so is worse than none. */
        private Block picture(DraftContent.OwnPicture own) {
            return project.briefings()
                    .picture(own)
                    .<Block>map(
                            data ->
                                    new Block.OwnPicture(
                                            data,
                                            some(own.words()),
                                            some(own.alternative()),
                                            some(own.credit())))
                    .orElseThrow(
                            () ->
                                    new ProjectException(
                                            "the bytes of a picture in the briefing are not in the"
                                                    + " project: "
                                                    + some(own.words()).orElse(own.sha256())
                                                    + "; take it out or add it anew"));
        }

        private String id(long article) {
            AnalysedArticle found = articles.get(article);
            return found == null ? "" : found.article().id();
        }
    }
}

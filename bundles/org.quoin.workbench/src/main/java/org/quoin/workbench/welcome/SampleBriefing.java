package org.quoin.workbench.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Translation;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;

/**
 * The beginning of a briefing in the sample project: each thing that can stand in one is in it.
 *
 * @param project of the samples, some of them reviewed
 */
record SampleBriefing(Project project) {

    /** Of each article so many quotations: what is read in a glance. */
    private static final int EACH = 2;

    private static final int ARTICLES = 2;

    /** Writes it, as one step. */
    void write() {
        List<DraftContent> contents = new ArrayList<>();
        contents.add(new DraftContent.Heading(WelcomeTexts.Sample_sectionSummary, 1));
        contents.add(
                new DraftContent.Judgement(
                        WelcomeTexts.Sample_judgement,
                        Optional.of(Likelihood.LIKELY),
                        Optional.of(ConfidenceLevel.MODERATE)));
        contents.add(new DraftContent.OwnText(WelcomeTexts.Sample_summary));
        contents.add(new DraftContent.OfChart(ChartSubject.SPEAKER, ""));
        contents.add(new DraftContent.Heading(WelcomeTexts.Sample_sectionVoices, 1));
        articles().forEach(each -> quotationsOf(each, contents));
        translated(contents);
        contents.add(new DraftContent.Heading(WelcomeTexts.Sample_sectionOpen, 1));
        contents.add(new DraftContent.OwnText(WelcomeTexts.Sample_open));
        contents.add(new DraftContent.Heading(WelcomeTexts.Sample_annex, 1, true));
        contents.add(new DraftContent.OwnText(WelcomeTexts.Sample_annexText));
        project.briefings()
                .create(
                        project.briefings().freeName(WelcomeTexts.Sample_briefing),
                        DraftHead.NONE.with().title(WelcomeTexts.Sample_briefingTitle).make(),
                        contents);
    }

    /** One that the user may not read, with what it says in his language. */
    private void translated(List<DraftContent> contents) {
        SampleProject.quotations(project, QuoteFilter.ALL)
                .filter(each -> words(each).startsWith(WelcomeTexts.Sample_foreign))
                .findFirst()
                .ifPresent(
                        each -> {
                            contents.add(
                                    new DraftContent.Heading(WelcomeTexts.Sample_sectionAbroad, 2));
                            contents.add(
                                    new DraftContent.OfQuotation(
                                            each.number(),
                                            "",
                                            Optional.of(
                                                    new Translation(
                                                            WelcomeTexts.Sample_translation,
                                                            Locale.getDefault()))));
                        });
    }

    private String words(Quotation quotation) {
        TextSpan span = quotation.quote().content().get(0);
        return project.articles()
                .withoutPictures(quotation.article())
                .map(each -> each.text().substring(span.start(), span.end()))
                .orElse("");
    }

    /** Those that the user can read come first. */
    private List<ArticleEntry> articles() {
        String language = Locale.getDefault().getLanguage();
        List<ArticleEntry> all =
                project.articles().entries(project.articles().list(ArticleOrder.ARRIVAL));
        List<ArticleEntry> read = new ArrayList<>(all);
        read.removeIf(each -> !each.language().getLanguage().equals(language));
        all.stream().filter(each -> !read.contains(each)).forEach(read::add);
        return read.subList(0, Math.min(ARTICLES, read.size()));
    }

    private void quotationsOf(ArticleEntry article, List<DraftContent> contents) {
        List<Long> chosen =
                SampleProject.quotations(
                                project,
                                QuoteFilter.ALL
                                        .ofArticles(article.number())
                                        .ofStatuses(QuoteStatus.ACCEPTED, QuoteStatus.PROPOSED))
                        .filter(each -> each.quote().speaker().isPresent())
                        .limit(EACH)
                        .map(Quotation::number)
                        .toList();
        if (chosen.isEmpty()) {
            return;
        }
        contents.add(new DraftContent.Heading(article.title(), 2));
        if (project.articles().picture(article.number(), 0).isPresent()) {
            contents.add(new DraftContent.OfPicture(article.number(), 0, ""));
        }
        for (long each : chosen) {
            boolean first = each == chosen.get(0);
            contents.add(
                    new DraftContent.OfQuotation(each, first ? WelcomeTexts.Sample_comment : ""));
        }
    }
}

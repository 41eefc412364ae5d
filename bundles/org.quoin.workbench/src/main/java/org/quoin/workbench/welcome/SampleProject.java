package org.quoin.workbench.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;
import org.quoin.project.model.MergeProposal;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.workbench.job.ProjectMaker;
import org.quoin.workbench.job.Work;

/**
 * A project of the articles that come with Quoin, with some of an analyst's work done in it, so
 * that every part of the window shows something. All of it can be undone like anybody's work.
 *
 * @param samples the folder of the articles
 */
public record SampleProject(Path samples) implements ProjectMaker {

    /** In letters that every system's file names can have, whatever its locale. */
    private static final String NAME = "Sample project";

    private static final String COLOUR_LEAD = "#b45309";
    private static final String COLOUR_FIGURES = "#2563eb";
    private static final String COLOUR_CHECK = "#dc2626";

    /** Of so many quotations one by a person is reviewed in the sample. */
    private static final int REVIEWED = 3;

    /** Opens the project, made if it is not there yet. */
    public Job open(Work work, Path workspace) {
        return work.openMade(
                WelcomeTexts.Sample_job, workspace.resolve(NAME), this, WelcomeTexts.Sample_failed);
    }

    @Override
    public void make(Path folder, Registry plugins, Progress progress)
            throws IOException, InterruptedException {
        try (Project project = Project.create(folder, Opening.writing("Quoin"))) {
            Imported imported =
                    new ProjectImportJob(plugins, 1)
                            .run(
                                    project,
                                    new InputWalk(
                                            List.of(samples.toString()),
                                            InputStream::nullInputStream),
                                    String.valueOf(samples.getFileName()),
                                    new Nothing(),
                                    progress);
            if (imported.articles() == 0) {
                throw new NoSuchFileException(samples.toString());
            }
            rules(folder);
            review(project);
            tag(project);
            merge(project);
            new SampleBriefing(project).write();
        }
    }

    /** The samples' own site rules belong to the project, where they can be changed. */
    private void rules(Path project) throws IOException {
        Path target = Files.createDirectories(project.resolve(SiteRules.FOLDER));
        for (SiteRuleFile each :
                SiteRules.files(List.of(samples.resolve(SiteRules.FOLDER)), new ArrayList<>())) {
            Files.copy(each.file(), target.resolve(each.file().getFileName().toString()));
        }
    }

    /** Some quotations are accepted, one is rejected, one corrected, one has a note. */
    private static void review(Project project) {
        List<Quotation> named =
                quotations(project, QuoteFilter.ALL)
                        .filter(each -> each.quote().speaker().isPresent())
                        .toList();
        List<Long> accepted =
                Stream.iterate(0, i -> i < named.size(), i -> i + REVIEWED)
                        .map(i -> named.get(i).number())
                        .toList();
        if (!accepted.isEmpty()) {
            project.quotations().accept(accepted);
            project.quotations().note(accepted.get(0), WelcomeTexts.Sample_note);
        }
        quotations(project, QuoteFilter.ALL.confident(0, 0.6).ofStatuses(QuoteStatus.PROPOSED))
                .findFirst()
                .ifPresent(each -> project.quotations().reject(List.of(each.number())));
        named.stream()
                .filter(each -> !accepted.contains(each.number()))
                .filter(each -> each.quote().speaker().flatMap(Speaker::role).isEmpty())
                .filter(each -> each.quote().kind() == QuoteKind.DIRECT)
                .findFirst()
                .ifPresent(each -> project.quotations().correct(each.number(), mixed(each)));
    }

    /** A correction that anybody can follow: the same words, taken for partly indirect. */
    private static Quote mixed(Quotation quotation) {
        Quote quote = quotation.quote();
        return new Quote(
                quote.content(),
                QuoteKind.MIXED,
                quote.source(),
                quote.cue(),
                quote.speaker(),
                quote.confidence(),
                quote.status(),
                quote.origin());
    }

    private static void tag(Project project) {
        project.tags().define(WelcomeTexts.Sample_tagLead, COLOUR_LEAD);
        project.tags().define(WelcomeTexts.Sample_tagFigures, COLOUR_FIGURES);
        project.tags().define(WelcomeTexts.Sample_tagCheck, COLOUR_CHECK);
        put(project, WelcomeTexts.Sample_tagLead, firsts(project));
        put(
                project,
                WelcomeTexts.Sample_tagFigures,
                quotations(project, QuoteFilter.ALL)
                        .filter(each -> words(project, each).matches("(?s).*\\d{2}.*"))
                        .map(Quotation::number)
                        .toList());
        put(
                project,
                WelcomeTexts.Sample_tagCheck,
                quotations(project, QuoteFilter.ALL)
                        .filter(each -> each.quote().speaker().isEmpty())
                        .limit(REVIEWED)
                        .map(Quotation::number)
                        .toList());
    }

    /** The first direct quotation of each article. */
    private static List<Long> firsts(Project project) {
        return List.copyOf(
                quotations(project, QuoteFilter.ALL.ofKinds(QuoteKind.DIRECT))
                        .collect(Collectors.toMap(Quotation::article, Quotation::number, Math::min))
                        .values());
    }

    private static void put(Project project, String tag, List<Long> quotations) {
        if (!quotations.isEmpty()) {
            project.tags().put(quotations, tag);
        }
    }

    private static String words(Project project, Quotation quotation) {
        String text = project.articles().article(quotation.article()).orElseThrow().text();
        return quotation.quote().content().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }

    /** Two sources of one article are joined, where one's name begins the other's. */
    private static void merge(Project project) {
        Optional<MergeProposal> likely =
                project.register().proposals(Progress.none()).stream()
                        .filter(MergeProposal::likely)
                        .findFirst();
        List<RegisteredSpeaker> all =
                project.register().get(project.register().list(SpeakerOrder.NAME));
        likely.map(MergeProposal::speakers)
                .or(() -> beginningAlike(all))
                .ifPresent(project.register()::merge);
    }

    private static Optional<List<Long>> beginningAlike(List<RegisteredSpeaker> byName) {
        for (int i = 1; i < byName.size(); i++) {
            if (byName.get(i).name().startsWith(byName.get(i - 1).name() + " ")) {
                return Optional.of(List.of(byName.get(i).number(), byName.get(i - 1).number()));
            }
        }
        return Optional.empty();
    }

    /** The quotations that pass a filter, article by article. */
    static Stream<Quotation> quotations(Project project, QuoteFilter filter) {
        long[] numbers = project.quotations().list(filter, QuoteOrder.ARTICLE);
        return Arrays.stream(numbers)
                .boxed()
                .flatMap(each -> project.quotations().get(each).stream());
    }

    /** What the samples are is known; what is noted of them stands with each article. */
    private static final class Nothing implements Results {

        @Override
        public void article(AnalysedArticle article) {
            // It is in the project.
        }

        @Override
        public void problem(Problem problem) {
            // Notes of an article are kept with it.
        }

        @Override
        public void passedOver(String name) {
            // Pictures and what the tests expect lie beside the articles.
        }
    }
}

package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.BriefOptions;
import org.quoin.engine.job.DraftJob;
import org.quoin.engine.job.ReportJob;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.ui.Texts;

/** What a briefing is made of. */
@FunctionalInterface
interface BriefingContent {

    /**
     * Writes it.
     *
     * @return what is to be said, or empty where there is nothing to write
     * @throws ExportException if it cannot be made into such a file
     * @throws IOException if the file cannot be written
     */
    Optional<String> write(Project project, BriefJob brief, Path target, Progress progress)
            throws ExportException, IOException;

    /** Articles one after the other; none for all. */
    static BriefingContent articles(Set<Long> numbers) {
        QuoteFilter filter = QuoteFilter.ALL.ofArticles(numbers.toArray(Long[]::new));
        return (project, brief, target, progress) -> {
            List<AnalysedArticle> articles = new ReportJob(project).articles(filter, progress);
            if (articles.isEmpty()) {
                return Optional.empty();
            }
            brief.run(articles, BriefOptions.defaults(), target, progress);
            return Optional.of(NLS.bind(Texts.Briefing_done, target.getFileName()));
        };
    }

    /** Templates are Word's; a page or a list of sources is written without one. */
    private static boolean isForWord(Path target) {
        return target.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".docx");
    }

    /** The outline of a draft. */
    static BriefingContent draft(long number) {
        return (project, brief, target, progress) -> {
            Optional<Draft> draft = project.briefings().get(number);
            Optional<DraftJob.Drafted> made =
                    draft.flatMap(
                            each ->
                                    new DraftJob(project)
                                            .briefing(each, BriefOptions.defaults(), progress));
            if (made.isEmpty()) {
                return Optional.empty();
            }
            brief.run(
                    made.get().briefing(),
                    made.get().template().filter(each -> isForWord(target)),
                    target,
                    progress);
            int rejected = made.get().rejected();
            return Optional.of(
                    rejected == 0
                            ? NLS.bind(Texts.Briefing_done, target.getFileName())
                            : NLS.bind(Texts.Briefing_doneWithout, target.getFileName(), rejected));
        };
    }
}

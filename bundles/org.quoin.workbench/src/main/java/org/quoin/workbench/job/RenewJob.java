package org.quoin.workbench.job;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.quoin.engine.job.ImportAnewJob;
import org.quoin.engine.job.Renewed;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;

/**
 * Reads what articles of the project came of once more, with the site rules of now, as one undo
 * step. An article that would lose what people did stays and is named among the problems.
 */
public final class RenewJob extends ProjectJob {

    private final long[] articles;
    private final String site;

    RenewJob(Set<Long> articles, String site, Surroundings surroundings) {
        super(NLS.bind(JobTexts.Renew_job, site), surroundings);
        this.articles = articles.stream().mapToLong(Long::longValue).sorted().toArray();
        this.site = site;
    }

    @Override
    String work(Project project, Registry plugins, IProgressMonitor monitor) {
        SiteRules rules =
                SiteRules.read(
                        List.of(project.folder().resolve(SiteRules.FOLDER), Work.userRules()),
                        plugins);
        rules.problems().forEach(this::report);
        return summary(
                new ImportAnewJob(plugins, rules)
                        .run(project, articles, site, this::report, new MonitorProgress(monitor)));
    }

    @Override
    String whenCancelled() {
        return JobTexts.Renew_cancelled;
    }

    private static String summary(Renewed done) {
        return NLS.bind(
                done.kept() + done.failed() > 0 ? JobTexts.Renew_kept : JobTexts.Renew_done,
                new Object[] {done.articles(), done.renewed(), done.kept() + done.failed()});
    }
}

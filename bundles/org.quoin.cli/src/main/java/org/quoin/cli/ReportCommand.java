package org.quoin.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.BriefOptions;
import org.quoin.engine.job.ReportJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code quoin report}: a briefing of what a project holds. */
@Command(
        name = "report",
        description = "Write a briefing of a project's articles and quotations.",
        footer = {
            "",
            "Quotations that were rejected are left out unless --status asks for them. Speakers appear",
            "under their names in the project's register. The project may be open elsewhere."
        })
final class ReportCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final BriefingOptions briefing = new BriefingOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();

    ReportCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        filter.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        BriefJob brief = new BriefJob(registry);
        told.leftOut(registry);
        BriefOptions options = briefing.checked(spec, brief);
        Optional<Problem> unwritten = briefing.obstacle();
        if (unwritten.isEmpty()) {
            try (Project open = project.reading("report", told, progress)) {
                List<AnalysedArticle> articles =
                        new ReportJob(open).articles(filter.filter(open), progress);
                unwritten =
                        briefing.write(
                                brief,
                                articles,
                                options,
                                "no article of the project meets what was asked for",
                                progress);
                if (unwritten.isEmpty()) {
                    told.done(summary(articles) + " -> " + briefing.out());
                }
            }
        }
        unwritten.ifPresent(told::problem);
        return unwritten.isPresent() ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private static String summary(List<AnalysedArticle> articles) {
        return Told.counted(articles.size(), "article")
                + ", "
                + Told.counted(
                        articles.stream().mapToInt(each -> each.quotes().size()).sum(),
                        "quotation");
    }
}

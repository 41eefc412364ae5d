package org.quoin.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.BriefOptions;
import org.quoin.engine.job.DraftJob;
import org.quoin.engine.job.ReportJob;
import org.quoin.engine.job.Reported;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code quoin report}: a briefing of what a project holds. */
@Command(
        name = "report",
        description = "Write a briefing of a project's articles and quotations.",
        footer = {
            "",
            "Quotations that were rejected are left out unless --status asks for them. Speakers appear",
            "under their names in the project's register. The project may be open elsewhere. A draft",
            "brings its own title, marking, date and template; what is given here wins."
        })
final class ReportCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final PluginOptions plugins = new PluginOptions();
    @Mixin private final BriefingOptions briefing = new BriefingOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();
    @Mixin private final ReprintsOption reprints = new ReprintsOption();

    @Option(
            names = "--draft",
            paramLabel = "NAME",
            description =
                    "Write a draft that was put together in the workbench, instead of all articles.")
    private @Nullable String draft;

    ReportCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        plugins.apply(registry, spec);
        filter.check(spec);
        if (draft != null && (filter.isGiven() || reprints.once())) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--draft has its own quotations; nothing else can choose among them");
        }
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        BriefJob brief = briefing.writer(spec, new BriefJob(registry));
        told.leftOut(registry);
        BriefOptions options = briefing.checked(spec, brief);
        if (draft != null && options.arrangement().isPresent()) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--draft has its own sections; --arrange is for a report without one");
        }
        Optional<Problem> unwritten = briefing.obstacle();
        if (unwritten.isEmpty()) {
            try (Project open = project.reading("report", told, progress)) {
                String wanted = draft;
                if (wanted != null) {
                    return draft(open, wanted, brief, options, told, progress);
                }
                Reported reported =
                        new ReportJob(open)
                                .report(filter.filter(open), reprints.of(open, progress), progress);
                unwritten =
                        briefing.write(
                                brief,
                                reported,
                                options,
                                "no article of the project meets what was asked for",
                                progress);
                if (unwritten.isEmpty()) {
                    told.done(summary(reported.articles()) + " -> " + briefing.out());
                }
            }
        }
        unwritten.ifPresent(told::problem);
        return unwritten.isPresent() ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private int draft(
            Project open,
            String name,
            BriefJob brief,
            BriefOptions options,
            Told told,
            Progress progress) {
        Optional<Draft> wanted = open.briefings().find(name);
        if (wanted.isEmpty()) {
            String known =
                    open.briefings().all().stream()
                            .map(Draft::name)
                            .collect(Collectors.joining(", "));
            told.problem(
                    Problem.error(
                            briefing.out().toString(),
                            "not written: the project has no draft named "
                                    + name
                                    + (known.isEmpty() ? "" : "; it has " + known)));
            return ExitCode.SOME_FAILED;
        }
        Optional<DraftJob.Drafted> made =
                new DraftJob(open).briefing(wanted.get(), options, progress);
        Optional<Problem> unwritten =
                made.isEmpty()
                        ? Optional.of(
                                Problem.error(
                                        briefing.out().toString(),
                                        "not written: nothing stands in the draft " + name))
                        : briefing.write(brief, made.get(), progress);
        if (unwritten.isEmpty()) {
            int rejected = made.get().rejected();
            told.done(
                    summary(made.get().briefing().articles())
                            + (rejected == 0 ? "" : " (" + rejected + " rejected left out)")
                            + " -> "
                            + briefing.out());
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

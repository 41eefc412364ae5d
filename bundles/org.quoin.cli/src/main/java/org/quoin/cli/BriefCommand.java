package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.BriefOptions;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.job.Tally;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin brief}: import, analyse and write a briefing in one step. */
@Command(
        name = "brief",
        description = "Import, analyse and write a briefing in one step.",
        footer = {
            "",
            "Without --date the briefing bears the day of its newest article, so that the same inputs",
            "give the same bytes."
        })
final class BriefCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to read.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE.docx",
            required = true,
            description = "The briefing; its ending chooses the format.")
    private Path out = Path.of("briefing.docx");

    @Option(names = "--title", description = "Title of the briefing.")
    private @Nullable String title;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "A Word document or template of your own to write into.")
    private @Nullable Path template;

    @Option(names = "--marking", description = "Handling marking on every page, such as TLP:AMBER.")
    private @Nullable String marking;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the labels: en or zh (default: that of most articles).")
    private @Nullable String language;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Date of the briefing (default: that of the newest article).")
    private @Nullable LocalDate date;

    @Option(names = "--by", paramLabel = "NAME", description = "Who prepared it.")
    private @Nullable String preparedBy;

    BriefCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        common.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        BriefJob brief = new BriefJob(registry);
        ExtractJob extract = new ExtractJob(registry, common.jobs());
        told.leftOut(registry);
        BriefOptions options = options(brief);
        // Said before the work, not after it.
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            told.problem(Problem.error(out.toString(), obstacle.get()));
            return ExitCode.SOME_FAILED;
        }
        try {
            Collected collected = new Collected(told);
            Tally tally = extract.run(new InputWalk(paths, terminal::in), collected, progress);
            if (collected.articles.isEmpty()) {
                told.problem(
                        Problem.error(
                                out.toString(), "not written: none of the inputs gave an article"));
                return ExitCode.SOME_FAILED;
            }
            brief.run(collected.articles, options, out, progress);
            told.done(tally, " -> " + out);
            return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        } catch (ExportException e) {
            told.problem(Problem.error(out.toString(), "not written: " + e.getMessage()));
        } catch (IOException e) {
            told.problem(
                    Problem.error(out.toString(), "cannot be written: " + InputWalk.reason(e)));
        }
        return ExitCode.SOME_FAILED;
    }

    private BriefOptions options(BriefJob brief) {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        if (!brief.canWrite(out)) {
            throw new ParameterException(
                    known.commandLine(),
                    "--out must end in one of "
                            + String.join(", ", brief.endings())
                            + ", not "
                            + out.getFileName());
        }
        String tag = language;
        if (tag != null
                && !List.of("en", "zh").contains(Locale.forLanguageTag(tag).getLanguage())) {
            throw new ParameterException(
                    known.commandLine(), "--language must be en or zh, not " + tag);
        }
        Path wanted = template;
        if (wanted != null && !Files.isReadable(wanted)) {
            throw new ParameterException(
                    known.commandLine(), "--template: there is no readable file " + wanted);
        }
        if (title != null && title.isBlank()) {
            throw new ParameterException(known.commandLine(), "--title must not be blank");
        }
        return new BriefOptions(
                Optional.ofNullable(title),
                Optional.ofNullable(marking).filter(each -> !each.isBlank()),
                Optional.ofNullable(date),
                Optional.ofNullable(preparedBy).filter(each -> !each.isBlank()),
                Optional.ofNullable(tag).map(Locale::forLanguageTag),
                Optional.ofNullable(template));
    }

    /** Why the file cannot be written, tried without leaving anything. */
    private Optional<String> obstacle() {
        try {
            AtomicFile.open(out).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("cannot be written: " + InputWalk.reason(e));
        }
    }

    /** Keeps the articles: a briefing speaks of all of them at once. */
    private static final class Collected implements Results {

        private final List<AnalysedArticle> articles = new ArrayList<>();
        private final Told told;

        Collected(Told told) {
            this.told = told;
        }

        @Override
        public void article(AnalysedArticle article) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            told.problem(problem);
        }

        @Override
        public void passedOver(String name) {
            // Counted in the closing line.
        }
    }
}

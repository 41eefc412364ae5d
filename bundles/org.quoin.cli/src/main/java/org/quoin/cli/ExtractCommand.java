package org.quoin.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.job.Tally;
import org.quoin.engine.json.ArticleJson;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin extract}: articles and their quotations as JSON Lines. */
@Command(
        name = "extract",
        description = "Write articles and their quotations as JSON Lines, one article a line.")
final class ExtractCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final PluginOptions plugins = new PluginOptions();
    @Mixin private final FetchOptions fetching = new FetchOptions();
    @Mixin private final RulesOption rules = new RulesOption();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "What to read: files, folders, - or http(s) addresses.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE.jsonl",
            description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--places",
            description =
                    "Say of each paragraph where it stands in the bytes that it was read from.")
    private boolean places;

    ExtractCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        common.check(spec);
        plugins.apply(registry, spec);
        Path target = out;
        if (target == null) {
            try (Writer writer = utf8(terminal.out())) {
                return extract(writer, "");
            } catch (IOException e) {
                // The reader of a pipe went away, or the disk behind it is full.
                terminal.say("quoin: standard output cannot be written: " + InputWalk.reason(e));
                return ExitCode.SOME_FAILED;
            }
        }
        try (AtomicFile file = AtomicFile.open(target);
                Writer writer = utf8(file.out())) {
            int code = extract(writer, " -> " + target);
            writer.flush();
            file.commit();
            return code;
        } catch (IOException e) {
            terminal.say(
                    Problem.error(target.toString(), "cannot be written: " + InputWalk.reason(e)));
            return ExitCode.SOME_FAILED;
        }
    }

    private static Writer utf8(java.io.OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private int extract(Writer writer, String result) throws IOException, InterruptedException {
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        ExtractJob job =
                new ExtractJob(registry, common.jobs(), rules.read(registry, told), places);
        told.leftOut(registry);
        Tally tally =
                job.run(
                        fetching.walk(paths, terminal, progress),
                        new JsonLines(writer, told),
                        progress);
        writer.flush();
        told.done(tally, result);
        return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    /** Each article becomes a line as it comes. */
    private static final class JsonLines implements Results {

        private final ArticleJson json = new ArticleJson();
        private final Writer writer;
        private final Told told;

        JsonLines(Writer writer, Told told) {
            this.writer = writer;
            this.told = told;
        }

        @Override
        public void article(AnalysedArticle article) throws IOException {
            json.write(article, writer);
        }

        @Override
        public void problem(Problem problem) {
            told.problem(problem);
        }

        @Override
        public void passedOver(String name) {
            // Counted in the closing line; one line for each picture of a folder would bury the
            // rest.
        }
    }
}

package org.quoin.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.Reprints;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteHit;
import org.quoin.project.model.SearchHits;
import org.quoin.project.model.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin search}: words in a project's articles or quotations. */
@Command(
        name = "search",
        description = "Find words in the articles of a project, or in its quotations.",
        footer = {
            "",
            "QUERY: words in any language, all of which must occur; \"in quotation marks\" a phrase, -word",
            "must not occur, begin* a beginning. Put it in single quotes to keep it from the shell.",
            "With --json one hit a line, offsets in code points. Exit code 0 also when nothing is found."
        })
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();
    @Mixin private final ReprintsOption reprints = new ReprintsOption();

    @Parameters(index = "1..*", paramLabel = "QUERY", arity = "1..*", description = "What to find.")
    private final List<String> words = new ArrayList<>();

    @Option(names = "--quotations", description = "Find quotations instead of articles.")
    private boolean quotations;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the newest first (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(names = "--json", description = "Write JSON Lines, for programs.")
    private boolean json;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        filter.check(spec);
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        if (limit < 1) {
            throw new ParameterException(
                    known.commandLine(), "--limit must be at least 1, not " + limit);
        }
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        try (Project open = indexed(told, progress)) {
            SearchQuery query =
                    open.search()
                            .parse(String.join(" ", words))
                            .orElseThrow(
                                    () ->
                                            new ParameterException(
                                                    known.commandLine(),
                                                    "QUERY holds nothing to look for"));
            told.done(find(open, query, filter.filter(open), reprints.of(open, progress)));
            return ExitCode.DONE;
        } catch (IOException e) {
            // The reader of a pipe went away, or the disk behind it is full.
            terminal.say("quoin: standard output cannot be written: " + InputWalk.reason(e));
            return ExitCode.SOME_FAILED;
        }
    }

    /**
     * Open for reading, beside whoever is working in it; but after a long import somebody has to
     * bring the index up to date, and that is who searches first, if nobody else is writing.
     */
    private Project indexed(Told told, TerminalProgress progress) {
        Project reading = project.reading("search", told, progress);
        if (!reading.search().isBehind()) {
            return reading;
        }
        reading.close();
        Project open = project.best("search", told, progress);
        if (open.whyReadOnly().isEmpty()) {
            told.problem(
                    Problem.warning(
                            project.folder().toString(),
                            "the search index is brought up to date first"));
            open.search().prepare(progress);
        }
        return open;
    }

    private String find(
            Project open, SearchQuery query, QuoteFilter wanted, Optional<Reprints> once)
            throws IOException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            HitWriter writer = json ? new JsonHits(open, out) : new PlainHits(open, out);
            if (quotations) {
                SearchHits<QuoteHit> found =
                        first(
                                once,
                                most -> open.search().quotations(query, wanted, most),
                                QuoteHit::article);
                for (QuoteHit each : found.hits()) {
                    writer.quotation(each);
                }
                return summary(found, "quotation");
            }
            SearchHits<ArticleHit> found =
                    first(
                            once,
                            most -> open.search().articles(query, wanted, most),
                            ArticleHit::number);
            for (ArticleHit each : found.hits()) {
                writer.article(each);
            }
            return summary(found, "article");
        }
    }

    /** As many as are wanted, of reprints those of the first alone: then more are looked for. */
    private <T> SearchHits<T> first(
            Optional<Reprints> once, IntFunction<SearchHits<T>> search, ToLongFunction<T> article) {
        if (once.isEmpty()) {
            return search.apply(limit);
        }
        int most = limit;
        while (true) {
            SearchHits<T> found = search.apply(most);
            List<T> kept =
                    found.hits().stream()
                            .filter(each -> once.get().isFirst(article.applyAsLong(each)))
                            .toList();
            if (found.hits().size() < most) {
                return new SearchHits<>(
                        kept.subList(0, Math.min(limit, kept.size())), kept.size(), true);
            }
            if (kept.size() >= limit) {
                return new SearchHits<>(kept.subList(0, limit), kept.size(), false);
            }
            most = (int) Math.min(Integer.MAX_VALUE, most * 4L);
        }
    }

    private static String summary(SearchHits<?> found, String what) {
        if (found.total() == 0) {
            return "Nothing found";
        }
        if (found.total() == found.hits().size() && found.exact()) {
            return Told.counted(found.total(), what);
        }
        return found.hits().size()
                + " of "
                + (found.exact() ? "" : "at least ")
                + Told.counted(found.total(), what)
                + "; --limit shows more";
    }
}

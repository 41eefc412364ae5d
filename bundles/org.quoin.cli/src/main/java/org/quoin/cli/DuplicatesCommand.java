package org.quoin.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.json.ReprintsJson;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code quoin duplicates}: which articles of a project are the same, or nearly. */
@Command(
        name = "duplicates",
        description = "List articles that are reprints of one another, group by group.",
        footer = {
            "",
            "Two articles are compared by their letters and digits: how like they are is the share of",
            "runs of five in common. Nothing is taken away; the project's threshold is 0.5 unless",
            "somebody set another."
        })
final class DuplicatesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Write JSON Lines, one group a line.")
    private boolean json;

    DuplicatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        return OrderlyStop.during(
                progress,
                () -> {
                    try (Project open = project.best("duplicates", told, progress)) {
                        return run(open, told, progress);
                    }
                });
    }

    private int run(Project open, Told told, TerminalProgress progress) throws IOException {
        Writer out =
                new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        int[] count = new int[2];
        open.likeness()
                .articleGroups(
                        progress,
                        group -> {
                            count[0]++;
                            count[1] += group.size();
                            try {
                                if (json) {
                                    new ReprintsJson(out)
                                            .write(
                                                    entries(open, group),
                                                    open.likeness().articlesLike(group.get(0)));
                                } else {
                                    out.write(words(open, group));
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        out.flush();
        told.done(Told.counted(count[1], "article") + " in " + Told.counted(count[0], "group"));
        return ExitCode.DONE;
    }

    /**
     * How like each is to the first of its group; one that is like another of them only has none.
     */
    private static double likeness(List<Similar> alike, long number) {
        return alike.stream()
                .filter(each -> each.number() == number)
                .mapToDouble(Similar::similarity)
                .findFirst()
                .orElse(0);
    }

    private static String words(Project open, List<Long> group) {
        StringBuilder words = new StringBuilder();
        List<Similar> alike = open.likeness().articlesLike(group.get(0));
        for (ArticleEntry each : entries(open, group)) {
            boolean first = each.number() == group.get(0);
            double likeness = likeness(alike, each.number());
            words.append(first ? "" : "    ")
                    .append(each.title())
                    .append(each.site().map(site -> " - " + site).orElse(""))
                    .append(each.published().map(day -> ", " + day.day()).orElse(""))
                    .append(
                            first || likeness == 0
                                    ? ""
                                    : likeness >= 1
                                            ? " (the same)"
                                            : " (" + Math.round(likeness * 100) + " %)")
                    .append('\n');
        }
        return words.append('\n').toString();
    }

    private static List<ArticleEntry> entries(Project open, List<Long> group) {
        return open.articles().entries(group.stream().mapToLong(Long::longValue).toArray());
    }
}

package org.quoin.engine.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.engine.exchange.jsonl.JsonLinesReader;
import org.quoin.engine.exchange.refi.RefiReader;
import org.quoin.project.Project;
import org.quoin.project.TransferRun;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/** Something on its way into a project. */
final class Taking {

    private final Project project;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();

    Taking(Project project, Progress progress) {
        this.project = project;
        this.progress = progress;
    }

    ExchangeTally lines(Path source) throws IOException {
        boolean folder = Files.isDirectory(source);
        Path file = folder ? source.resolve(Exchange.LINES) : source;
        OriginalsFolder originals =
                new OriginalsFolder(
                        file.toAbsolutePath().resolveSibling("articles"), project.articles());
        try (TransferRun run = project.transfer().taking(String.valueOf(source.getFileName()));
                InputStream in = Files.newInputStream(file)) {
            new JsonLinesReader(originals)
                    .read(in, new WithOriginals(run, originals), problems::add, progress);
            run.store();
            problems.addAll(originals.problems());
            if (run.leftOut() > 0) {
                problems.add(
                        Problem.warning(
                                source.toString(),
                                "items of briefings that were left out, because their quotations or"
                                        + " articles are not here as they were there: "
                                        + run.leftOut()));
            }
            return tally(run);
        }
    }

    ExchangeTally refi(Path source) throws IOException {
        try (TransferRun run = project.transfer().taking(String.valueOf(source.getFileName()));
                RefiReader reader = new RefiReader(source, problems::add, progress)) {
            reader.read(run, project.articles()::keepOriginal);
            run.store();
            return tally(run);
        }
    }

    private ExchangeTally tally(TransferRun run) {
        return new ExchangeTally(run.articles(), run.quotations(), run.known(), problems);
    }

    /**
     * Keeps the original of each article before the article, and pictures before their briefing.
     */
    private record WithOriginals(TransferRun run, OriginalsFolder originals)
            implements ContentSink {

        @Override
        public void setting(String key, String value) {
            run.setting(key, value);
        }

        @Override
        public void tag(TagContent tag) {
            run.tag(tag);
        }

        @Override
        public void speaker(SpeakerContent speaker) {
            run.speaker(speaker);
        }

        @Override
        public void apart(ApartContent pair) {
            run.apart(pair);
        }

        @Override
        public void article(ArticleContent article) throws IOException {
            originals.keep(article.article());
            run.article(article);
        }

        @Override
        public void grade(GradeContent grade) {
            run.grade(grade);
        }

        @Override
        public void briefing(BriefingContent briefing) throws IOException {
            originals.keepPictures(briefing);
            run.briefing(briefing);
        }
    }
}

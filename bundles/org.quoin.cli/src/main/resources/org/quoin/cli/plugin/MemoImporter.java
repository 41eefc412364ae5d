package @id@;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Reads memos: a line {@code #memo}, lines such as {@code title: ...}, an empty line, paragraphs. */
public final class MemoImporter implements ArticleImporter {

    private static final String SIGN = "#memo";

    /** Quoin makes one, when it is first needed, and many threads share it: it keeps no state. */
    public MemoImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        // By content, never by name; the head alone, for every importer is asked about every input.
        return new String(input.head(), StandardCharsets.UTF_8).startsWith(SIGN)
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        List<String> lines = new String(input.bytes(), StandardCharsets.UTF_8).lines().toList();
        int empty = lines.indexOf("");
        if (empty < 0) {
            // What is thrown is told to the user with the input's name; the rest goes on.
            throw new ImportException("the memo has no empty line before its text");
        }
        ArticleBuilder article =
                new ArticleBuilder(new Provenance(input.name(), input.sha256(), "@id@.memo"));
        for (String line : lines.subList(1, empty)) {
            known(line, input, article, sink);
        }
        for (String line : lines.subList(empty, lines.size())) {
            progress.checkCancelled();
            article.paragraph(line);
        }
        sink.article(article.build());
    }

    private static void known(String line, Input input, ArticleBuilder article, ImportSink sink) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        if (line.startsWith("title:")) {
            article.title(value);
        } else if (line.startsWith("by:")) {
            article.author(value);
        } else if (line.startsWith("date:")) {
            try {
                article.published(new PublicationTime.Day(LocalDate.parse(value)));
            } catch (DateTimeParseException e) {
                // Rather nothing than wrong; a warning is told, and the article is there.
                sink.problem(Problem.warning(input.name(), "\"" + value + "\" is no date"));
            }
        }
    }
}

package org.quoin.bench;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;

/**
 * Articles of 3,000 characters a second on one core; the floor is parting the same texts into
 * words.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class QuotesBenchmark {

    @Param({"zh", "en", "de"})
    String language;

    private final QuoteAnalyser analyser = Texts.analyser();
    private List<Article> articles;
    private BreakIterator words;
    private int next;

    @Setup
    public void make() throws IOException {
        articles = Texts.articles(language, 50, 3_000);
        words = BreakIterator.getWordInstance(articles.get(0).language());
    }

    private Article article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    /** The analyser. */
    @Benchmark
    public int analyse() {
        return analyser.analyse(article(), Progress.none()).quotes().size();
    }

    /** The floor: ICU's words of the text and nothing else. */
    @Benchmark
    public int wordsOnly() {
        words.setText(article().text());
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}

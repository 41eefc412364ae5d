package org.quoin.bench;

import java.io.IOException;
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
 * Whether the time grows with the length of a text and no faster: the same words, a thousand times
 * as many.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class LongTextBenchmark {

    @Param({"zh", "en", "de"})
    String language;

    @Param({"5000", "5000000"})
    int characters;

    private final QuoteAnalyser analyser = Texts.analyser();
    private Article article;

    @Setup
    public void make() throws IOException {
        article = Texts.articles(language, 1, characters).get(0);
    }

    /** The analyser on one text. */
    @Benchmark
    public int analyse() {
        return analyser.analyse(article, Progress.none()).quotes().size();
    }
}

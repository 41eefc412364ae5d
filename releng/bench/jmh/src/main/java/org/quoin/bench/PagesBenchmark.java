package org.quoin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages imported on one core, all of them once; the floor is jsoup's bare parse of the same bytes,
 * told their encoding. Over the samples' pages, or those of a folder. The collector works on the
 * same core as the rest.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class PagesBenchmark {

    private final List<Texts.Page> pages = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        pages.addAll(Texts.pages());
    }

    /** Recognised, read, the article found. */
    @Benchmark
    public int importAll() throws IOException {
        int articles = 0;
        for (Texts.Page page : pages) {
            articles += Texts.imported(page.input()).size();
        }
        return articles;
    }

    /** The floor: parsed and nothing else. */
    @Benchmark
    public int parseAll() throws IOException {
        int nodes = 0;
        for (Texts.Page page : pages) {
            nodes += Jsoup.parse(page.input().open(), page.charset().name(), "").childNodeSize();
        }
        return nodes;
    }
}

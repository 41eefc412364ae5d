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
import org.quoin.api.plugin.Input;

/** Pages imported a second on one core; the floor is jsoup's bare parse of the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PagesBenchmark {

    private final List<Input> pages = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        pages.addAll(Texts.pages());
    }

    private Input page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    /** Recognised, read, its article found. */
    @Benchmark
    public int importPage() throws IOException {
        return Texts.imported(page()).size();
    }

    /** The floor: parsed and nothing else. */
    @Benchmark
    public int parseOnly() throws IOException {
        Input page = page();
        return Jsoup.parse(page.open(), null, "").childNodeSize();
    }
}

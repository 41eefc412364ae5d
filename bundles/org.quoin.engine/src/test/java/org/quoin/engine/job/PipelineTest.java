package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.job.Progress;

class PipelineTest {

    private final List<String> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void resultsComeInTheOrderOfTheWork(int jobs) throws Exception {
        List<Integer> work = IntStream.range(0, 200).boxed().toList();

        new Pipeline<Integer, String>("test", jobs)
                .run(
                        work.iterator(),
                        (each, results, progress) ->
                                IntStream.range(0, each % 40)
                                        .forEach(i -> results.accept(each + "." + i)),
                        this::take,
                        Progress.none());

        List<String> expected = new ArrayList<>();
        for (int each : work) {
            IntStream.range(0, each % 40).forEach(i -> expected.add(each + "." + i));
            expected.add("end of " + each);
        }
        assertEquals(expected, taken);
    }

    @Test
    void whatAWorkerThrowsComesOutAfterTheResultsBeforeIt() {
        IllegalStateException thrown =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                new Pipeline<Integer, String>("test", 2)
                                        .run(
                                                List.of(1, 2, 3).iterator(),
                                                (each, results, progress) -> {
                                                    results.accept("of " + each);
                                                    if (each == 2) {
                                                        throw new IllegalStateException("full");
                                                    }
                                                },
                                                this::take,
                                                Progress.none()));

        assertEquals("full", thrown.getMessage());
        assertEquals(List.of("of 1", "end of 1", "of 2"), taken);
    }

    private void take(int each, Pipeline.Outcome<String> results) throws InterruptedException {
        for (Optional<String> result = results.next();
                result.isPresent();
                result = results.next()) {
            taken.add(result.get());
        }
        taken.add("end of " + each);
    }
}

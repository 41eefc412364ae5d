package org.quoin.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.west.Examples;

/** Invented sentences in Arabic, Japanese and Korean, each with the whole expected result. */
class FirstPacksTest {

    static Stream<Arguments> examples() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String[] each :
                new String[][] {{"ar", "/ar"}, {"ja", "/east/ja"}, {"ko", "/east/ko"}}) {
            QuoteFinder finder = FolderPack.finder(each[0]);
            for (Examples.Example example : Examples.read(each[1] + "/sentences.txt")) {
                all.add(Arguments.of(each[0], example, finder));
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsWhatTheExampleSays(String language, Examples.Example example, QuoteFinder finder) {
        assertEquals(
                String.join("\n", example.expected()),
                String.join("\n", Examples.found(finder, language, example.text())));
    }
}

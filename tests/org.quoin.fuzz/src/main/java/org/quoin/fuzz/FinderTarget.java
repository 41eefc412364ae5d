package org.quoin.fuzz;

import java.nio.charset.StandardCharsets;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** The finder of the language that the property {@code fuzz.language} names, over any text. */
public final class FinderTarget {

    private static final String LANGUAGE = System.getProperty("fuzz.language", "en");

    private static final Registry REGISTRY = Engine.registry();

    private static final QuoteAnalyser ANALYSER =
            REGISTRY.plugins(Point.ANALYSERS).get(0).instance();

    static {
        // The dictionary is read before the fuzzer looks at its watch.
        Engine.analyse(ANALYSER, LANGUAGE, "“A”");
    }

    private FinderTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Engine.analyse(ANALYSER, LANGUAGE, new String(data, StandardCharsets.UTF_8));
    }
}

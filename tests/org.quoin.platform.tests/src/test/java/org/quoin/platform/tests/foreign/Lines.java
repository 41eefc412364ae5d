package org.quoin.platform.tests.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Tells the test inputs apart by their first word. */
final class Lines {

    private Lines() {}

    static Recognition startsWith(String word, Input input) throws IOException {
        return new String(input.head(), StandardCharsets.UTF_8).startsWith(word)
                ? Recognition.CERTAIN
                : Recognition.NO;
    }
}

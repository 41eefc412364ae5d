package org.quoin.platform.tests.foreign;

import java.io.IOException;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Claims what begins with {@code BAD}, and fails on it. */
public class ThrowingWhenWorking implements ArticleImporter {

    /** Made by Eclipse. */
    public ThrowingWhenWorking() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        return Lines.startsWith("BAD", input);
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress) {
        throw new IllegalArgumentException("there is a comma too many");
    }
}

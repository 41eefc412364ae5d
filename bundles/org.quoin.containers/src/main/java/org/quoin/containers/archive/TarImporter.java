package org.quoin.containers.archive;

import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Imports every article in a tar archive; gzip around it is undone by the engine. */
public final class TarImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.containers.tar";

    /** A header's length; it carries a sum of itself, older forms no other sign. */
    private static final int HEADER = 512;

    /** Made by the registry. */
    public TarImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        if (head.length < HEADER || head[0] == 0) {
            return Recognition.NO;
        }
        return TarArchiveInputStream.matches(head, HEADER) || isOldForm(head)
                ? Recognition.CERTAIN
                : Recognition.NO;
    }

    private static boolean isOldForm(byte[] head) {
        try {
            return TarUtils.verifyCheckSum(Arrays.copyOf(head, HEADER));
        } catch (IllegalArgumentException e) {
            // There is no number where the sum would be.
            return false;
        }
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        new ArchiveWalk<>(new TarForm(), input).run(sink, progress);
    }
}

package org.quoin.containers.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;

/** Imports every article in a zip archive. */
public final class ZipImporter implements ArticleImporter {

    /** The id under which this importer is contributed. */
    public static final String ID = "org.quoin.containers.zip";

    /** Where the first file's name stands, after its length (APPNOTE 4.3.7). */
    private static final int NAME = 30;

    /** Documents that are zip archives by their make begin with one of these. */
    private static final List<String> DOCUMENTS =
            List.of("[Content_Types].xml", "_rels/", "mimetype", "META-INF/", "word/", "xl/");

    /** Made by the registry. */
    public ZipImporter() {}

    @Override
    public Recognition recognise(Input input) throws IOException {
        byte[] head = input.head();
        if (head.length < NAME
                || head[0] != 'P'
                || head[1] != 'K'
                || head[2] != 3
                || head[3] != 4) {
            return Recognition.NO;
        }
        int length = (head[26] & 0xff) | (head[27] & 0xff) << 8;
        String first =
                new String(
                        head,
                        NAME,
                        Math.min(length, head.length - NAME),
                        StandardCharsets.ISO_8859_1);
        return DOCUMENTS.stream().anyMatch(first::startsWith)
                ? Recognition.NO
                : Recognition.CERTAIN;
    }

    @Override
    public void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException {
        new ArchiveWalk<>(new ZipForm(), input).run(sink, progress);
    }
}

package org.quoin.docx;

import java.io.IOException;
import java.nio.file.Path;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingReader;
import org.quoin.api.plugin.ImportException;
import org.quoin.docx.read.WordBriefing;

/** Reads a Word briefing back. */
public final class WordBriefingReader implements BriefingReader {

    /** For those who find it by name. */
    public WordBriefingReader() {}

    @Override
    public WrittenBriefing read(Path file, Progress progress) throws ImportException, IOException {
        return WordBriefing.read(file, progress);
    }
}

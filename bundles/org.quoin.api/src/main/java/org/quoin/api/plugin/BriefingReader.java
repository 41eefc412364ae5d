package org.quoin.api.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.job.Progress;

/**
 * Reads briefings of one file format back, with the evidence that they carry, after anybody edited
 * them. Stateless. Judges nothing: it tells what stands there.
 */
@ConsumerType
public interface BriefingReader {

    /**
     * Reads a file.
     *
     * @param file as its exporter wrote it, or some other program since
     * @param progress asked for cancelling
     * @return without any evidence where the file carries none
     * @throws ImportException if it is not a file of this format, or damaged; says so in plain
     *     words
     * @throws IOException if it cannot be read
     */
    WrittenBriefing read(Path file, Progress progress) throws ImportException, IOException;
}

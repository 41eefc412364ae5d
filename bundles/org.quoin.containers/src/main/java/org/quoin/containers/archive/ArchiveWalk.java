package org.quoin.containers.archive;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;

/**
 * Hands on every file of an archive, in its order and without unpacking it anywhere. Archives are
 * read from front to end: what tells of their files in the back may be of any size.
 *
 * @param <E> what describes a file in it
 */
final class ArchiveWalk<E extends ArchiveEntry> {

    private static final String DAMAGED =
            "the archive is damaged or cut short; what stands before that was imported";

    private final ArchiveForm<E> form;
    private final Input input;

    ArchiveWalk(ArchiveForm<E> form, Input input) {
        this.form = form;
        this.input = input;
    }

    void run(ImportSink sink, Progress progress) throws ImportException, IOException {
        int unreadable = 0;
        ArchivePictures<E> pictures = new ArchivePictures<>(form, input);
        try (Tail tail = new Tail(input.open(), form.tail());
                ArchiveInputStream<E> archive = form.open(tail)) {
            for (Optional<E> next = next(archive); next.isPresent(); next = next(archive)) {
                progress.checkCancelled();
                E entry = next.get();
                if (!form.isFile(entry)) {
                    continue;
                }
                if (!form.isReadable(archive, entry)) {
                    unreadable++;
                    continue;
                }
                String name = form.name(entry);
                sink.member(Member.of(name, archive).with(pictures.beside(name)));
            }
            if (!form.isWhole(tail)) {
                throw new ImportException(DAMAGED);
            }
        }
        if (unreadable > 0) {
            sink.problem(
                    Problem.error(
                            input.name(),
                            unreadable
                                    + (unreadable == 1 ? " file in it is" : " files in it are")
                                    + " protected by a password or compressed in a way that Quoin"
                                    + " does not know"));
        }
    }

    private Optional<E> next(ArchiveInputStream<E> archive) throws ImportException {
        try {
            return form.next(archive);
        } catch (UnknownCompressionException e) {
            throw new ImportException(e.getMessage() + "; what stands before that was imported", e);
        } catch (IOException e) {
            throw new ImportException(DAMAGED, e);
        }
    }
}

package org.quoin.containers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/**
 * How archives of one form are read, from front to end.
 *
 * @param <E> what describes a file in it
 */
interface ArchiveForm<E extends ArchiveEntry> {

    /** A reader over the archive's bytes; closing it closes them. */
    ArchiveInputStream<E> open(InputStream bytes);

    /** Whether the entry is a file, and not a folder, a link or a device. */
    boolean isFile(E entry);

    /** The entry's path in the archive, with {@code /}, in whatever encoding it was written. */
    String name(E entry);

    /** Whether the entry's bytes can be had; not where they are encrypted. */
    boolean isReadable(ArchiveInputStream<E> archive, E entry);

    /** How many of the last bytes {@link #isWhole} looks at. */
    int tail();

    /**
     * Whether the bytes end as an archive does, and not within the description of a file, which its
     * reader takes for the end.
     *
     * @param tail the bytes, of which the reader wants no more
     * @throws IOException if what is left of them cannot be read
     */
    boolean isWhole(Tail tail) throws IOException;

    /**
     * The next file of an archive, after passing over what is left of the one before.
     *
     * @return none at the end
     * @throws UnknownCompressionException if it is packed in a way whose library is not part of
     *     Quoin, which the reader finds out too late to pass over it
     * @throws IOException if the archive is damaged there
     */
    default Optional<E> next(ArchiveInputStream<E> archive) throws IOException {
        try {
            return Optional.ofNullable(archive.getNextEntry());
        } catch (RuntimeException e) {
            // The readers take many kinds of damage for mistakes of their caller.
            throw new IOException("the archive is damaged", e);
        } catch (NoClassDefFoundError e) {
            throw new UnknownCompressionException(e);
        }
    }
}

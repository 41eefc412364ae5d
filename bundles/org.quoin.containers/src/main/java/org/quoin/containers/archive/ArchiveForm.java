package org.quoin.containers.archive;

import java.io.InputStream;
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
}

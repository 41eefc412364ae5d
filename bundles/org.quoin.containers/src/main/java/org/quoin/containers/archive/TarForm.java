package org.quoin.containers.archive;

import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** How tar archives are read. */
final class TarForm implements ArchiveForm<TarArchiveEntry> {

    @Override
    public ArchiveInputStream<TarArchiveEntry> open(InputStream bytes) {
        return new TarArchiveInputStream(bytes, "UTF-8");
    }

    @Override
    public boolean isFile(TarArchiveEntry entry) {
        return entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
    }

    @Override
    public String name(TarArchiveEntry entry) {
        return entry.getName().replaceFirst("^(?:\\./)+", "");
    }

    @Override
    public boolean isReadable(ArchiveInputStream<TarArchiveEntry> archive, TarArchiveEntry entry) {
        return archive.canReadEntryData(entry);
    }
}

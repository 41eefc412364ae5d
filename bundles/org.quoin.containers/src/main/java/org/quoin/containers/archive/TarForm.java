package org.quoin.containers.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** How tar archives are read. */
final class TarForm implements ArchiveForm<TarArchiveEntry> {

    private static final int RECORD = 512;

    @Override
    public ArchiveInputStream<TarArchiveEntry> open(InputStream bytes) {
        return new TarArchiveInputStream(bytes, "UTF-8");
    }

    @Override
    public int tail() {
        return 2 * RECORD;
    }

    /** All of a tar is records of one length, and the one that ends it is of zeros. */
    @Override
    public boolean isWhole(Tail tail) throws IOException {
        tail.drain();
        int over = (int) (tail.count() % RECORD);
        byte[] last = tail.last();
        int from = Math.max(0, last.length - over - RECORD);
        for (int i = from; over > 0 && i < last.length - over; i++) {
            if (last[i] != 0) {
                return false;
            }
        }
        return over == 0 || tail.count() > RECORD;
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

package org.quoin.containers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.quoin.api.plugin.Companions;
import org.quoin.api.plugin.Input;

/**
 * Finds the pictures of saved pages in the archive that the pages are in, by reading it again up to
 * each: pages with pictures are few in an archive, and a picture follows its page closely. How much
 * is read again is limited; pages after that come without their pictures.
 *
 * @param <E> what describes a file in it
 */
final class ArchivePictures<E extends ArchiveEntry> {

    /** So much is read again for all pictures of one archive together. */
    private static final long MOST_BYTES = 4L << 30;

    private static final long MOST_ENTRIES = 2_000_000;

    private static final int LARGEST_PICTURE = 16 << 20;

    private static final int MOST_NAMES = 200_000;

    private final ArchiveForm<E> form;
    private final Input input;
    private long bytes = MOST_BYTES;
    private long entries = MOST_ENTRIES;
    private @Nullable Set<String> names;

    ArchivePictures(ArchiveForm<E> form, Input input) {
        this.form = form;
        this.input = input;
    }

    /** What lies beside a file of the archive. */
    Companions beside(String member) {
        String folder = member.substring(0, member.lastIndexOf('/') + 1);
        return address -> {
            boolean leadsOut = ("/" + address + "/").contains("/../");
            return leadsOut || address.contains(":") ? Optional.empty() : find(folder + address);
        };
    }

    private Optional<byte[]> find(String path) throws IOException {
        Set<String> known = names;
        if (known == null) {
            known = names();
            names = known;
        }
        if (!known.contains(path)) {
            return Optional.empty();
        }
        try (ArchiveInputStream<E> archive = form.open(input.open())) {
            for (@Nullable E entry = next(archive); entry != null; entry = next(archive)) {
                if (form.isFile(entry)
                        && form.isReadable(archive, entry)
                        && form.name(entry).equals(path)) {
                    byte[] picture = archive.readNBytes(LARGEST_PICTURE + 1);
                    return picture.length > LARGEST_PICTURE
                            ? Optional.empty()
                            : Optional.of(picture);
                }
            }
        }
        return Optional.empty();
    }

    /** Of files that can be pictures of a page, which lie in a folder. */
    private Set<String> names() throws IOException {
        Set<String> found = new HashSet<>();
        try (ArchiveInputStream<E> archive = form.open(input.open())) {
            for (@Nullable E entry = next(archive); entry != null; entry = next(archive)) {
                if (found.size() < MOST_NAMES
                        && form.isFile(entry)
                        && form.name(entry).contains("/")) {
                    found.add(form.name(entry));
                }
            }
        } catch (IOException e) {
            // Whoever reads the archive itself comes to the damage and tells of it.
            return found;
        }
        return found;
    }

    /** The next entry, after reading what is left of the one before; none where enough was read. */
    private @Nullable E next(ArchiveInputStream<E> archive) throws IOException {
        byte[] buffer = new byte[1 << 14];
        if (archive.getBytesRead() > 0) {
            skipRest(archive, buffer);
        }
        return bytes <= 0 || --entries < 0 ? null : form.next(archive).orElse(null);
    }

    private void skipRest(InputStream entry, byte[] buffer) throws IOException {
        for (int n = entry.read(buffer); n > 0 && bytes > 0; n = entry.read(buffer)) {
            bytes -= n;
        }
    }
}

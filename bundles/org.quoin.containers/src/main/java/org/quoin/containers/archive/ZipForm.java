package org.quoin.containers.archive;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** How zip archives are read. */
final class ZipForm implements ArchiveForm<ZipArchiveEntry> {

    /** What programs in China write names in that are not UTF-8; all of ASCII reads the same. */
    private static final Charset OLD_NAMES = Charset.forName("GB18030");

    @Override
    public ArchiveInputStream<ZipArchiveEntry> open(InputStream bytes) {
        return new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, false);
    }

    @Override
    public boolean isFile(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !entry.isUnixSymlink();
    }

    @Override
    public String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        return decode(raw, StandardCharsets.UTF_8)
                .or(() -> decode(raw, OLD_NAMES))
                .map(name -> name.replace('\\', '/'))
                .orElse(entry.getName());
    }

    private static Optional<String> decode(byte[] raw, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException e) {
            // Written in another encoding.
            return Optional.empty();
        }
    }

    @Override
    public boolean isReadable(ArchiveInputStream<ZipArchiveEntry> archive, ZipArchiveEntry entry) {
        return !entry.getGeneralPurposeBit().usesEncryption() && archive.canReadEntryData(entry);
    }
}

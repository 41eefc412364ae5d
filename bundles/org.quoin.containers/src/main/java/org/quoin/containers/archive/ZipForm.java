package org.quoin.containers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** How zip archives are read. */
final class ZipForm implements ArchiveForm<ZipArchiveEntry> {

    /**
     * The compressions that the reader of archives knows by itself. It takes some more for readable
     * whose readers are libraries of their own, and goes wrong over them.
     */
    private static final Set<ZipMethod> READ =
            EnumSet.of(
                    ZipMethod.STORED,
                    ZipMethod.UNSHRINKING,
                    ZipMethod.IMPLODING,
                    ZipMethod.DEFLATED,
                    ZipMethod.ENHANCED_DEFLATED,
                    ZipMethod.BZIP2);

    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int END_RECORD = 22;

    private static final int LONGEST_COMMENT = 0xffff;

    /** What programs in China write names in that are not UTF-8; all of ASCII reads the same. */
    private static final Charset OLD_NAMES = Charset.forName("GB18030");

    @Override
    public ArchiveInputStream<ZipArchiveEntry> open(InputStream bytes) {
        return new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, false);
    }

    @Override
    public int tail() {
        return END_RECORD + LONGEST_COMMENT;
    }

    /** A zip ends with a list of its files, and that with a record of its own (APPNOTE 4.3.16). */
    @Override
    public boolean isWhole(Tail tail) throws IOException {
        tail.drain();
        byte[] last = tail.last();
        for (int i = last.length - END_RECORD; i >= 0; i--) {
            if (Arrays.equals(last, i, i + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
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
        return !entry.getGeneralPurposeBit().usesEncryption()
                && READ.contains(ZipMethod.getMethodByCode(entry.getMethod()))
                && archive.canReadEntryData(entry);
    }
}

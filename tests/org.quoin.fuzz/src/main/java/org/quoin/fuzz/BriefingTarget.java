package org.quoin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingReader;
import org.quoin.api.plugin.ImportException;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.verify.VerifyJob;

/**
 * A briefing read back and checked. The first byte says which part of a briefing, that which the
 * property {@code fuzz.briefing} names, the rest stands for; at 255 it stands for the whole file.
 */
public final class BriefingTarget {

    static final int WHOLE = 255;

    private static final Registry REGISTRY = Engine.registry();

    private static final BriefingReader READER = REGISTRY.plugins(Point.READERS).get(0).instance();

    private static final Path BRIEFING = Path.of(System.getProperty("fuzz.briefing", ""));

    private static final List<String> PARTS = BriefingParts.of(BRIEFING);

    private static final Path FILE = temporary();

    private BriefingTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        byte[] content = Arrays.copyOfRange(data, 1, data.length);
        int which = data[0] & 0xff;
        Files.write(
                FILE, which == WHOLE ? content : with(PARTS.get(which % PARTS.size()), content));
        try {
            READER.read(FILE, Progress.none());
            new VerifyJob(REGISTRY).run(FILE, Optional.empty(), Progress.none());
        } catch (ImportException e) {
            if (e.getMessage().isBlank()) {
                throw new IllegalStateException("an exception without a reason", e);
            }
        }
    }

    private static byte[] with(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from =
                        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(BRIEFING)));
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setLevel(0);
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(each.getName().equals(part) ? content : from.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("quoin-fuzz", ".docx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

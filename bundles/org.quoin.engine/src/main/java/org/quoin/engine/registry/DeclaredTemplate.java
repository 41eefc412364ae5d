package org.quoin.engine.registry;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.quoin.api.template.BriefingTemplate;

/**
 * A template as its {@code plugin.xml} declares it: a file, or a list of the parts of one that is
 * put together when it is asked for, so that it can be kept as text.
 */
public final class DeclaredTemplate implements BriefingTemplate {

    /** What the name of a list of parts ends in. */
    private static final String LIST = ".parts";

    /** Among the earliest times a zip can hold: the clock's would make every file another. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Descriptor descriptor;
    private final DeclaredPack.Files files;

    /**
     * @param descriptor one that lacks nothing
     * @param files of its bundle
     */
    public DeclaredTemplate(Descriptor descriptor, DeclaredPack.Files files) {
        this.descriptor = descriptor;
        this.files = files;
    }

    /** Why the declaration cannot be used, for people; empty if it can. */
    public static String lacks(Descriptor descriptor) {
        if (value(descriptor, "file").isEmpty()) {
            return "its plugin.xml names no file";
        }
        if (!value(descriptor, "shortName").matches("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*")) {
            return "its plugin.xml gives it no short name of letters, digits and hyphens";
        }
        return "";
    }

    private static String value(Descriptor descriptor, String attribute) {
        return descriptor.attributes().getOrDefault(attribute, "").strip();
    }

    @Override
    public String shortName() {
        return value(descriptor, "shortName");
    }

    @Override
    public String label() {
        return descriptor.label();
    }

    @Override
    public List<Locale> languages() {
        return DeclaredPack.tags(descriptor).stream().map(Locale::forLanguageTag).toList();
    }

    @Override
    public InputStream open() throws IOException {
        String file = value(descriptor, "file");
        return file.endsWith(LIST) ? assembled(file) : beside(file);
    }

    /** Each line of the list: the part's name, then the file it is, from the list's own place. */
    private InputStream assembled(String list) throws IOException {
        URI place = URI.create(list);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String line : lines(list)) {
                String[] part = line.split("\\s+", 2);
                ZipEntry entry = new ZipEntry(part[0]);
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                try (InputStream in = beside(place.resolve(part[part.length - 1]).toString())) {
                    in.transferTo(zip);
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private List<String> lines(String list) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(beside(list), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        return lines;
    }

    private InputStream beside(String path) throws IOException {
        @Nullable InputStream in = files.open(path);
        if (in == null) {
            throw new FileNotFoundException(
                    "the bundle " + descriptor.bundle() + " lacks the file " + path);
        }
        return in;
    }
}

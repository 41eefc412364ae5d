package org.quoin.shipped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads what lies in a folder of libraries. */
public final class PartReader {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final Pattern OF_A_LICENCE =
            Pattern.compile(
                    "(?i)(?:.*/)?(?:[^/]*licen[cs]e[^/]*|copying[^/]*|copyright[^/]*|about\\.html|epl-v[^/]*|[al]?gpl[^/]*)|about_files/.+");

    /** Code and settings that have to do with licences, and notices, which say whose work it is. */
    private static final Pattern NO_LICENCE =
            Pattern.compile("(?i).*(?:\\.class|\\.xml|\\.properties|/)|(?:.*/)?notice[^/]*");

    private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.xml");
    private static final Pattern POM_PROPERTIES =
            Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
    private static final Pattern VERSIONED = Pattern.compile("(.+?)[-_](\\d[\\w.-]*)");

    private PartReader() {}

    /**
     * Reads each jar and each unpacked bundle that lies in a folder.
     *
     * @param folder such as the product's {@code plugins}
     * @return in the order of their names
     * @throws IOException when one of them cannot be read
     */
    public static List<Part> read(Path folder) throws IOException {
        return read(folder, new HashMap<>());
    }

    /**
     * The same; what was read from another folder is not read again.
     *
     * @param known parts of folders whose files are copies of the same: a name stands for the same
     *     bytes there
     */
    static List<Part> read(Path folder, Map<String, Part> known) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<Part> parts = new ArrayList<>();
        for (Path each : files) {
            String name = each.getFileName().toString();
            boolean isBundle =
                    Files.isDirectory(each) && Files.isRegularFile(each.resolve(MANIFEST));
            if (isBundle && !known.containsKey(name)) {
                known.put(name, part(name, name, unpacked(each), Optional.empty()));
            } else if (name.endsWith(".jar") && !known.containsKey(name)) {
                known.put(
                        name,
                        part(name, withoutEnding(name), entries(each), Optional.of(sha256(each))));
            }
            if (known.containsKey(name)) {
                parts.add(known.get(name));
            }
        }
        return parts;
    }

    /** A jar in another one. */
    private static Part jar(String place, byte[] bytes) throws IOException {
        String file = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('!')) + 1);
        return part(
                place,
                withoutEnding(file),
                entries(bytes),
                Optional.of(hex(digest().digest(bytes))));
    }

    private static String withoutEnding(String file) {
        return file.substring(0, file.length() - ".jar".length());
    }

    private static Part part(
            String place, String file, Map<String, byte[]> entries, Optional<String> sha256)
            throws IOException {
        Attributes manifest = manifest(entries);
        List<Part.Coordinates> stated = coordinates(entries);
        Optional<String> symbolic =
                Optional.ofNullable(manifest.getValue("Bundle-SymbolicName"))
                        .map(each -> each.split(";", 2)[0].trim());
        Matcher versioned = VERSIONED.matcher(file);
        boolean fits = versioned.matches();
        String base = fits ? versioned.group(1) : file;
        // A jar that holds others whole has their coordinates too: its own are those that its name
        // has.
        Optional<Part.Coordinates> own =
                stated.stream()
                        .filter(each -> stated.size() == 1 || base.endsWith(each.artifact()))
                        .findFirst();
        String name = symbolic.or(() -> own.map(Part.Coordinates::artifact)).orElse(base);
        String version =
                Optional.ofNullable(manifest.getValue("Bundle-Version"))
                        .or(() -> own.map(Part.Coordinates::version))
                        .or(() -> Optional.ofNullable(manifest.getValue("Implementation-Version")))
                        .orElse(fits ? versioned.group(2) : "");
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            if (each.getKey().endsWith(".jar")) {
                parts.add(jar(place + "!" + each.getKey(), each.getValue()));
            }
        }
        return new Part(
                name, version, place, own, sha256, StatementReader.read(manifest, entries), parts);
    }

    private static Attributes manifest(Map<String, byte[]> entries) throws IOException {
        byte[] bytes = entries.getOrDefault(MANIFEST, new byte[0]);
        return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    }

    private static List<Part.Coordinates> coordinates(Map<String, byte[]> entries)
            throws IOException {
        List<Part.Coordinates> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            if (POM_PROPERTIES.matcher(each.getKey()).matches()) {
                Properties properties = new Properties();
                properties.load(
                        new StringReader(new String(each.getValue(), StandardCharsets.UTF_8)));
                all.add(
                        new Part.Coordinates(
                                properties.getProperty("groupId", ""),
                                properties.getProperty("artifactId", ""),
                                properties.getProperty("version", "")));
            }
        }
        return all;
    }

    /** Whether a file is looked into: the others are not kept in memory. */
    private static boolean counts(String entry) {
        return entry.equals(MANIFEST)
                || entry.endsWith(".jar")
                || isOfALicence(entry)
                || POM.matcher(entry).matches()
                || POM_PROPERTIES.matcher(entry).matches();
    }

    /** Whether a file is one that licences are in, going by its name. */
    static boolean isOfALicence(String entry) {
        return !NO_LICENCE.matcher(entry).matches() && OF_A_LICENCE.matcher(entry).matches();
    }

    /** Whether a file is the pom that a jar was built with. */
    static boolean isPom(String entry) {
        return POM.matcher(entry).matches();
    }

    private static Map<String, byte[]> entries(byte[] jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                if (counts(each.getName())) {
                    entries.put(each.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry each :
                    (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (counts(each.getName())) {
                    entries.put(each.getName(), zip.getInputStream(each).readAllBytes());
                }
            }
        }
        return entries;
    }

    private static Map<String, byte[]> unpacked(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        Map<String, byte[]> entries = new TreeMap<>();
        for (Path each : files) {
            String name = folder.relativize(each).toString().replace('\\', '/');
            if (counts(name)) {
                entries.put(name, Files.readAllBytes(each));
            }
        }
        return entries;
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return hex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

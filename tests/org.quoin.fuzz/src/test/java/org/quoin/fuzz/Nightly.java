package org.quoin.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.cli.Quoin;
import org.quoin.cli.Terminal;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;

/**
 * Each target in a process of its own, for so many seconds as {@code fuzz.seconds} says. What the
 * fuzzer learned stays in the folder of the build and is where the next run begins.
 */
class Nightly {

    private static final Path ROOT = Path.of(System.getProperty("quoin.root")).normalize();
    private static final Path WORK = Path.of(System.getProperty("fuzz.work"));
    private static final String SECONDS = System.getProperty("fuzz.seconds");
    private static final String ONLY = System.getProperty("fuzz.target", "");

    /** Longer inputs say little more and take long. */
    private static final int LONGEST = 20_000;

    /**
     * A target of the fuzzer.
     *
     * @param name of its folder
     * @param main whom the fuzzer calls
     * @param property what the target is told, as {@code name=value}; may be empty
     */
    record Target(String name, Class<?> main, String property) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Plugin<ArticleImporter> each : Engine.registry().plugins(Point.IMPORTERS)) {
            String id = each.descriptor().id();
            targets.add(new Target("importer-" + id, ImporterTarget.class, "fuzz.plugin=" + id));
        }
        for (Plugin<LanguagePack> each : Engine.registry().plugins(Point.LANGUAGE_PACKS)) {
            String tag = each.instance().languages().get(0);
            targets.add(new Target("finder-" + tag, FinderTarget.class, "fuzz.language=" + tag));
        }
        targets.add(new Target("encoding", EncodingTarget.class, ""));
        targets.add(new Target("pack", PackTarget.class, ""));
        targets.add(
                new Target(
                        "briefing",
                        BriefingTarget.class,
                        "fuzz.briefing=" + WORK.resolve("seed.docx")));
        return targets.stream().filter(each -> ONLY.isEmpty() || each.name().equals(ONLY));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void findsNothing(Target target) throws Exception {
        Path folder = WORK.resolve(target.name());
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        seed(target, corpus);
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:-OmitStackTraceInFastThrow"));
        if (!target.property().isEmpty()) {
            command.add("-D" + target.property());
        }
        String classPath = System.getProperty("java.class.path");
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("surefire.test.class.path", classPath),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.main().getName(),
                        "--instrumentation_includes=org.quoin.**:org.jsoup.**:org.netpreserve.**:"
                                + "org.apache.james.**:org.apache.commons.compress.**",
                        "--custom_hook_includes=org.quoin.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + SECONDS,
                        "-max_len=" + LONGEST,
                        "-timeout=60",
                        "-rss_limit_mb=4096",
                        "-print_final_stats=1",
                        corpus.toString()));
        int code =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        assertEquals(0, code, () -> "the fuzzer found something; see " + log);
    }

    /** The samples, in whichever form the target takes them. */
    private static void seed(Target target, Path corpus) throws IOException {
        if (target.main() == BriefingTarget.class) {
            briefings(corpus);
        } else if (target.main() == PackTarget.class) {
            packs(corpus);
        } else {
            for (Path folder : List.of(ROOT.resolve("samples"), forms())) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                        byte[] bytes = content(each);
                        if (!isExpectation(each) && bytes.length <= LONGEST) {
                            Files.write(corpus.resolve(each.getFileName()), bytes);
                        }
                    }
                }
            }
        }
    }

    /** What the engine hands to importers: gzip is undone. */
    private static byte[] content(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static boolean isExpectation(Path file) {
        return file.toString().endsWith(".json");
    }

    private static Path forms() {
        return ROOT.resolve("tests/org.quoin.samples.tests/src/test/resources/forms");
    }

    private static void packs(Path corpus) throws IOException {
        LanguagePack english =
                Engine.registry().plugins(Point.LANGUAGE_PACKS).stream()
                        .filter(each -> each.descriptor().id().equals("org.quoin.quotes.en"))
                        .findFirst()
                        .orElseThrow()
                        .instance();
        for (int i = 0; i < PackTarget.FILES.size(); i++) {
            Optional<InputStream> file = english.open(PackTarget.FILES.get(i));
            if (file.isPresent()) {
                try (InputStream in = file.get()) {
                    write(corpus.resolve(PackTarget.FILES.get(i)), i, in.readAllBytes());
                }
            }
        }
    }

    /** A briefing of a sample, whole, and each of its parts. */
    private static void briefings(Path corpus) throws IOException {
        Path briefing = WORK.resolve("seed.docx");
        PrintStream quiet =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code =
                Quoin.run(
                        new String[] {
                            "brief",
                            ROOT.resolve("samples/en-ferry-inquiry.html").toString(),
                            "--out",
                            briefing.toString()
                        },
                        Engine.registry(),
                        new Terminal(InputStream.nullInputStream(), quiet, quiet, false));
        assertEquals(0, code, "the briefing of a sample");
        byte[] whole = Files.readAllBytes(briefing);
        write(corpus.resolve("whole"), BriefingTarget.WHOLE, whole);
        List<String> parts = BriefingParts.of(briefing);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(briefing))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                int number = parts.indexOf(each.getName());
                write(corpus.resolve("part" + number), number, zip.readAllBytes());
            }
        }
    }

    private static void write(Path file, int first, byte[] rest) throws IOException {
        byte[] bytes = new byte[rest.length + 1];
        bytes[0] = (byte) first;
        System.arraycopy(rest, 0, bytes, 1, rest.length);
        Files.write(file, bytes);
    }
}

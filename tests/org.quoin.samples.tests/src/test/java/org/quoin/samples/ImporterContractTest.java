package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** What {@link ArticleImporter} promises, asked of every importer there is over every sample. */
class ImporterContractTest {

    private final ProxySelector usual = ProxySelector.getDefault();

    private final Set<URI> asked = new TreeSet<>();

    static List<Plugin<ArticleImporter>> importers() {
        return new Registry(
                        new ClassPathContributions(
                                        ImporterContractTest.class.getClassLoader(), Locale.ENGLISH)
                                .discover())
                .plugins(Point.IMPORTERS);
    }

    static Stream<Path> inputs() throws Exception {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(FormsTest.folder(), Sample.folder())) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(each -> !each.toString().endsWith(".json"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    /** Whatever opens a connection by the JDK's ways asks here for its proxy first. */
    @BeforeEach
    void listen() {
        ProxySelector.setDefault(
                new ProxySelector() {
                    @Override
                    public List<java.net.Proxy> select(URI uri) {
                        asked.add(uri);
                        return List.of(java.net.Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI uri, SocketAddress address, IOException e) {
                        asked.add(uri);
                    }
                });
    }

    @AfterEach
    void nothingWasFetched() {
        ProxySelector.setDefault(usual);
        assertEquals(Set.of(), asked);
    }

    @Test
    void everyImporterReadsASample() throws Exception {
        Set<String> used = new TreeSet<>();
        for (Path file : inputs().toList()) {
            Noting sink = new Noting();
            for (Plugin<ArticleImporter> each : surest(new Bytes("x", file))) {
                each.instance().importArticles(new Bytes("x", file), sink, Progress.none());
                used.add(each.descriptor().id());
            }
        }
        Set<String> all = new TreeSet<>();
        importers().forEach(each -> all.add(each.descriptor().id()));
        assertEquals(all, used);
        assertTrue(all.size() >= 11, all.toString());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void recognisesByContentAndNotByName(Path file) throws IOException {
        for (Plugin<ArticleImporter> each : importers()) {
            Recognition own = each.instance().recognise(new Bytes(file.toString(), file));
            for (String other : List.of("page.html", "a.zip", "-", "mail.eml", "x.warc.gz", "")) {
                assertEquals(
                        own,
                        each.instance().recognise(new Bytes(other, file)),
                        each.descriptor().id() + " looks at the name");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void nobodyIsAsSureAsTheOneThatReadsIt(Path file) throws IOException {
        assertEquals(1, surest(new Bytes("x", file)).size(), "one importer is surest");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theSameBytesGiveTheSameTwiceAndEveryStreamIsClosed(Path file) throws Exception {
        for (Plugin<ArticleImporter> each : surest(new Bytes("x", file))) {
            Bytes first = new Bytes("x", file);
            Bytes second = new Bytes("x", file);
            Noting once = new Noting();
            Noting twice = new Noting();
            each.instance().importArticles(first, once, Progress.none());
            each.instance().importArticles(second, twice, Progress.none());

            assertFalse(once.taken.isEmpty(), file + " gives nothing");
            assertEquals(once.taken, twice.taken);
            assertEquals(0, first.open, each.descriptor().id() + " leaves a stream open");
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aCutInputGivesWhatStandsBeforeOrAPlainReason(Path file) throws Exception {
        byte[] whole = new Bytes("x", file).bytes();
        for (Plugin<ArticleImporter> each : surest(new Bytes("x", file))) {
            for (int part = 1; part < 8; part++) {
                Bytes cut = new Bytes("x", Arrays.copyOf(whole, whole.length * part / 8));
                try {
                    each.instance().importArticles(cut, new Noting(), Progress.none());
                } catch (ImportException e) {
                    assertTrue(String.valueOf(e.getMessage()).length() > 10, e.getMessage());
                } catch (IOException e) {
                    assertTrue(String.valueOf(e.getMessage()).length() > 5, e.toString());
                }
                assertEquals(0, cut.open, each.descriptor().id() + " leaves a stream open");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void stopsWhenNobodyWantsIt(Path file) throws Exception {
        Progress withdrawn =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {
                        // Nobody listens.
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        for (Plugin<ArticleImporter> each : surest(new Bytes("x", file))) {
            Bytes input = new Bytes("x", file);
            boolean stopped = false;
            try {
                each.instance().importArticles(input, new Noting(), withdrawn);
            } catch (CancellationException e) {
                stopped = true;
            }
            assertTrue(stopped, each.descriptor().id() + " does not ask whether to go on");
            assertEquals(0, input.open, each.descriptor().id() + " leaves a stream open");
        }
    }

    private static List<Plugin<ArticleImporter>> surest(Input input) throws IOException {
        Recognition most = Recognition.POSSIBLE;
        List<Plugin<ArticleImporter>> found = new ArrayList<>();
        for (Plugin<ArticleImporter> each : importers()) {
            Recognition recognition = each.instance().recognise(input);
            if (recognition.compareTo(most) > 0) {
                found.clear();
                most = recognition;
            }
            if (recognition == most) {
                found.add(each);
            }
        }
        return found;
    }

    /** Writes down what is handed over. */
    private static final class Noting implements ImportSink {

        private final List<String> taken = new ArrayList<>();

        @Override
        public void article(Article article) {
            taken.add(article.toString());
        }

        @Override
        public void problem(Problem problem) {
            taken.add(problem.toString());
        }

        @Override
        public void member(Member member) throws IOException {
            taken.add(
                    member.name()
                            + " "
                            + member.original()
                            + " "
                            + member.address()
                            + " "
                            + member.facts()
                            + " "
                            + sha256(member.content().readAllBytes()));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An input that counts its open streams. */
    private static final class Bytes implements Input {

        private final String name;
        private final byte[] bytes;
        private int open;

        Bytes(String name, Path file) throws IOException {
            this(name, plain(Files.readAllBytes(file)));
        }

        Bytes(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        private static byte[] plain(byte[] raw) throws IOException {
            if (raw.length < 2 || raw[0] != 0x1f || (raw[1] & 0xff) != 0x8b) {
                return raw;
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
                return in.readAllBytes();
            }
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String sha256() {
            return ImporterContractTest.sha256(bytes);
        }

        @Override
        public byte[] head() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, 64 << 10));
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public InputStream open() {
            open++;
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {
                private boolean closed;

                @Override
                public void close() throws IOException {
                    open -= closed ? 0 : 1;
                    closed = true;
                    super.close();
                }
            };
        }

        @Override
        public Optional<byte[]> sibling(String relativePath) {
            return Optional.empty();
        }
    }
}

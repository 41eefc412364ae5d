package org.quoin.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.html.encoding.TextDecoder;

/** Texts and pages to be measured with, made of the project's own samples. */
final class Texts {

    private static final Registry REGISTRY =
            new Registry(
                    new ClassPathContributions(Texts.class.getClassLoader(), Locale.ENGLISH)
                            .discover());

    private static final Pattern PAGE = Pattern.compile("\\.(?:x?html|htm)(?:\\.gz)?$");

    private Texts() {}

    /** The folder of the samples; set by measure.py. */
    static Path samples() {
        return Path.of(System.getProperty("quoin.samples", "samples"));
    }

    /**
     * Articles of a language: paragraphs of the samples in another order each time, so that no two
     * are the same and names come back as they do in news.
     *
     * @param language the beginning of the samples' names, such as zh
     * @param characters how long each is, in UTF-16 units, a paragraph more or less
     */
    static List<Article> articles(String language, int count, int characters) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files(language)) {
            for (Article article : imported(new Bytes(file.toString(), Files.readAllBytes(file)))) {
                article.text().lines().filter(line -> line.length() > 20).forEach(paragraphs::add);
            }
        }
        if (paragraphs.isEmpty()) {
            throw new IOException(
                    "no sample begins with " + language + " in " + samples().toAbsolutePath());
        }
        Random random = new Random(20261123);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < characters) {
                Collections.shuffle(paragraphs, random);
                for (int k = 0; k < paragraphs.size() && text.length() < characters; k++) {
                    text.append(text.length() == 0 ? "" : "\n").append(paragraphs.get(k));
                }
            }
            articles.add(article(language, text.toString()));
        }
        return articles;
    }

    /** Every page among the samples, or in the folder that the user gives to measure.py. */
    static List<Page> pages() throws IOException {
        String folder = System.getProperty("quoin.pages", "");
        List<Page> pages = new ArrayList<>();
        for (Path file : folder.isEmpty() ? files("") : below(Path.of(folder))) {
            if (PAGE.matcher(file.toString()).find()) {
                byte[] bytes = content(file);
                Charset charset = new TextDecoder().decode(bytes).charset();
                pages.add(new Page(new Bytes(file.toString(), bytes), charset));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no file in " + folder + " ends in .html, .htm or .xhtml");
        }
        return pages;
    }

    private static byte[] content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(samples())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(
                            file ->
                                    file.toString().endsWith(".html")
                                            || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The analyser, with every language that is on the class path. */
    static QuoteAnalyser analyser() {
        return REGISTRY.plugins(Point.ANALYSERS).get(0).instance();
    }

    /** The articles in an input, by whichever importer is surest of it. */
    static List<Article> imported(Input input) throws IOException {
        ArticleImporter best = null;
        Recognition most = Recognition.NO;
        for (Plugin<ArticleImporter> plugin : REGISTRY.plugins(Point.IMPORTERS)) {
            ArticleImporter importer = plugin.instance();
            Recognition recognition = importer.recognise(input);
            if (recognition.compareTo(most) > 0) {
                most = recognition;
                best = importer;
            }
            if (most == Recognition.CERTAIN) {
                break;
            }
        }
        if (best == null) {
            throw new IOException("no importer for " + input.name());
        }
        return imported(best, input);
    }

    /** The articles in an input by one importer; none where it says that there is none. */
    private static List<Article> imported(ArticleImporter importer, Input input)
            throws IOException {
        List<Article> articles = new ArrayList<>();
        ImportSink sink =
                new ImportSink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void problem(Problem problem) {
                        // A page of the samples may have some; they are no part of the time.
                    }
                };
        try {
            importer.importArticles(input, sink, Progress.none());
        } catch (ImportException e) {
            // Finding that out took its time too.
            return List.of();
        }
        return articles;
    }

    private static Article article(String language, String text) {
        return new Article(
                "bench",
                new Provenance("bench", "0".repeat(64), "bench"),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.forLanguageTag(language),
                text,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * A page to be measured with.
     *
     * @param input its bytes, gzip undone
     * @param charset the encoding it is in, which a bare parse has to be told
     */
    record Page(Input input, Charset charset) {}

    /** Bytes in memory. */
    record Bytes(String name, byte[] bytes) implements Input {
        @Override
        public String sha256() {
            return "0".repeat(64);
        }

        @Override
        public byte[] head() {
            return bytes.length <= 65_536 ? bytes : Arrays.copyOf(bytes, 65_536);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}

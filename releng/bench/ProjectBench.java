import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Figures;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SearchQuery;

/**
 * Figures of a large project, made up for the purpose: words of a Zipf-like vocabulary, four fifths
 * Chinese, ten quotations an article. Started by measure.py, on the class path of the command line.
 *
 * <pre>
 *   ProjectBench make FOLDER ARTICLES    makes the project
 *   ProjectBench use FOLDER              opens, searches, lists, edits, merges, closes; the project is as before
 * </pre>
 */
public final class ProjectBench {

    private static final int QUOTES = 10;
    private static final int SPEAKERS = 40_000;
    /** Two speakers with a fiftieth of all quotations each half of the time: 10,000 of 1,000,000. */
    private static final double FREQUENT = 0.01;

    private static final Opening OPENING = Opening.writing("the benchmark");

    private final Random random = new Random(20261122);
    private final String[] chinese = vocabulary(20_000, () -> han(2));
    private final String[] english = vocabulary(20_000, this::latin);

    private ProjectBench() {}

    public static void main(String[] arguments) throws IOException {
        ProjectBench bench = new ProjectBench();
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            bench.make(folder, Integer.parseInt(arguments[2]));
        } else {
            use(folder);
        }
    }

    // ---- Making it ----

    private void make(Path folder, int articles) {
        long began = System.nanoTime();
        try (Project project = Project.create(folder, OPENING)) {
            try (ImportRun run = project.articles().importing("made up")) {
                for (int i = 0; i < articles; i++) {
                    run.add(article(i));
                    if (i % 10_000 == 9_999) {
                        System.err.println((i + 1) + " articles, " + seconds(began));
                    }
                }
            }
            System.out.println("made\t" + articles + " articles in " + seconds(began));
            began = System.nanoTime();
            project.search().prepare(Progress.none());
            System.out.println("indexed\tfor searching and likeness in " + seconds(began));
            began = System.nanoTime();
            for (long quotation :
                    every(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE), 997)) {
                project.tags().put(List.of(quotation), "watch");
            }
            System.out.println("tagged\tevery 997th quotation, one by one, in " + seconds(began));
            began = System.nanoTime();
        }
        System.out.println("closed\twith a backup in " + seconds(began));
    }

    private static List<Long> every(long[] numbers, int step) {
        List<Long> some = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += step) {
            some.add(numbers[i]);
        }
        return some;
    }

    private AnalysedArticle article(int number) {
        boolean isChinese = number % 5 != 0;
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            if (text.length() > 0) {
                text.append('\n');
            }
            int start = text.length();
            words(text, isChinese, 20);
            Speaker speaker = speaker(isChinese);
            int source = text.length();
            text.append(speaker.name());
            int cue = text.length();
            text.append(isChinese ? "说：“" : " said: “");
            int content = text.length();
            words(text, isChinese, 15);
            int end = text.length();
            text.append("”");
            words(text, isChinese, 20);
            paragraphs.add(new Paragraph(new TextSpan(start, text.length()), ParagraphKind.PARAGRAPH));
            quotes.add(
                    new Quote(
                            List.of(new TextSpan(content, end)),
                            i % 3 == 0 ? QuoteKind.INDIRECT : QuoteKind.DIRECT,
                            Optional.of(new TextSpan(source, cue)),
                            Optional.of(new TextSpan(cue, cue + 1)),
                            Optional.of(speaker),
                            0.5 + random.nextInt(50) / 100.0,
                            QuoteStatus.PROPOSED,
                            new Origin("made.up", "1", "rule " + i)));
        }
        String id = "made-" + number;
        Article article =
                new Article(
                        id,
                        new Provenance(id + ".html", String.format("%064x", number), "made.up"),
                        sentence(isChinese, 6),
                        List.of(),
                        List.of(),
                        Optional.of("Outlet " + random.nextInt(200)),
                        Optional.of("https://made.example/" + number),
                        Optional.empty(),
                        Optional.of(
                                new PublicationTime.Day(
                                        LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2000)))),
                        Optional.empty(),
                        isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                        text.toString(),
                        paragraphs,
                        List.of(),
                        List.of());
        return new AnalysedArticle(article, quotes, List.of());
    }

    private Speaker speaker(boolean isChinese) {
        double which = random.nextDouble();
        String name;
        if (which < FREQUENT) {
            name = "欧阳常见";
        } else if (which < 2 * FREQUENT) {
            name = "司马多言";
        } else {
            int index = (int) (SPEAKERS * Math.pow(random.nextDouble(), 2));
            Random own = new Random(index * 31L + (isChinese ? 1 : 2));
            name =
                    isChinese
                            ? "赵钱孙李周吴郑王".charAt(own.nextInt(8)) + han(own, 2)
                            : capital(latin(own)) + " " + capital(latin(own)) + index;
        }
        return new Speaker(
                name,
                List.of(),
                random.nextInt(3) == 0 ? Optional.of(isChinese ? "主任" : "director") : Optional.empty(),
                Optional.empty(),
                SpeakerType.PERSON);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String sentence(boolean isChinese, int count) {
        StringBuilder text = new StringBuilder();
        words(text, isChinese, count);
        return text.toString();
    }

    private void words(StringBuilder text, boolean isChinese, int count) {
        String[] from = isChinese ? chinese : english;
        for (int i = 0; i < count; i++) {
            // Zipf-like: the logarithm of the rank is spread evenly.
            int rank = (int) Math.exp(random.nextDouble() * Math.log(from.length));
            text.append(from[rank]);
            if (!isChinese) {
                text.append(' ');
            }
        }
        text.append(isChinese ? "。" : ". ");
    }

    private static String[] vocabulary(int size, Supplier<String> word) {
        return Stream.generate(word).distinct().limit(size).toArray(String[]::new);
    }

    private String han(int length) {
        return han(random, length);
    }

    private static String han(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4E00 + random.nextInt(3500)));
        }
        return text.toString();
    }

    private String latin() {
        return latin(random);
    }

    private static String latin(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 3 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            text.append((i % 2 == 0 ? "bcdfghklmnprstvw" : "aeiou").charAt(random.nextInt(i % 2 == 0 ? 16 : 5)));
        }
        return text.toString();
    }

    // ---- Using it ----

    private static void use(Path folder) throws IOException {
        sizes(folder);
        long began = System.nanoTime();
        Project project = Project.open(folder, OPENING);
        System.out.println("open\t" + millis(began));
        time("count quotations", 5, () -> project.quotations().count(QuoteFilter.ALL));
        lists(project);
        figures(project);
        searches(project);
        edits(project);
        merge(project);
        memory();
        began = System.nanoTime();
        project.close();
        System.out.println("close with a backup\t" + millis(began));
    }

    private static void lists(Project project) {
        time("list all articles, newest first", 5, () -> project.articles().list(ArticleOrder.NEWEST));
        time("list all articles, by reviewed share", 3, () -> project.articles().list(ArticleOrder.REVIEWED));
        long[] articles = project.articles().list(ArticleOrder.NEWEST);
        time("50 rows of articles", 20, () -> project.articles().entries(Arrays.copyOf(articles, 50)));
        for (QuoteOrder order : QuoteOrder.values()) {
            time(
                    "list all quotations, by " + order.name().toLowerCase(Locale.ROOT),
                    3,
                    () -> project.quotations().list(QuoteFilter.ALL, order));
        }
        long[] quotations = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
        time("50 rows of quotations", 20, () -> project.quotations().get(Arrays.copyOf(quotations, 50)));
        filtered(project, "direct ones", QuoteFilter.ALL.ofKinds(QuoteKind.DIRECT));
        filtered(project, "tagged", QuoteFilter.ALL.tagged("watch"));
        filtered(project, "of one outlet", QuoteFilter.ALL.from("Outlet 7"));
        filtered(
                project,
                "of a month, in English, sure",
                QuoteFilter.ALL
                        .between(
                                Optional.of(LocalDate.of(2023, 5, 1)),
                                Optional.of(LocalDate.of(2023, 5, 31)))
                        .inLanguages("en")
                        .confident(0.8, 1));
        filtered(project, "by one speaker of 10,000", by(project, "欧阳常见"));
    }

    /** What pictures show. */
    private static void figures(Project project) {
        Figures figures = project.figures();
        QuoteFilter some = QuoteFilter.ALL.notRejected();
        QuoteFilter few = by(project, "欧阳常见");
        time("picture of speakers", 5, () -> figures.speakers(some, 20, Progress.none()));
        time("picture of days", 5, () -> figures.overTime(some, Progress.none()));
        time("picture of speakers and outlets", 5, () -> figures.matrix(some, 20, 12, Progress.none()));
        time("picture of days, of 10,000 quotations", 5, () -> figures.overTime(few, Progress.none()));
    }

    private static void filtered(Project project, String what, QuoteFilter filter) {
        int count = project.quotations().count(filter);
        time(
                "list quotations " + what + " (" + count + ")",
                5,
                () -> project.quotations().list(filter, QuoteOrder.ARTICLE));
    }

    private static QuoteFilter by(Project project, String name) {
        return QuoteFilter.ALL.bySpeakers(Set.of(speaker(project, name).number()));
    }

    private static RegisteredSpeaker speaker(Project project, String name) {
        return project.register().find(name, 1).get(0);
    }

    private static void searches(Project project) throws IOException {
        ProjectBench words = new ProjectBench();
        search(project, "one Chinese character", words.terms(1, 10), QuoteFilter.ALL);
        search(project, "two Chinese characters", words.terms(2, 10), QuoteFilter.ALL);
        search(project, "four Chinese characters", words.terms(4, 10), QuoteFilter.ALL);
        search(project, "a word", Arrays.asList(words.english).subList(40, 50), QuoteFilter.ALL);
        QuoteFilter filter =
                QuoteFilter.ALL
                        .inLanguages("zh")
                        .ofKinds(QuoteKind.DIRECT)
                        .between(Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty());
        search(project, "a phrase with filters", words.phrases(10), filter);
        search(project, "a phrase, by one speaker", words.phrases(10), by(project, "欧阳常见"));
    }

    /** Frequent and rare ones alike. */
    private List<String> terms(int length, int count) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String first = chinese[i * i * 3];
            terms.add(length <= 2 ? first.substring(0, length) : first + chinese[i]);
        }
        return terms;
    }

    private List<String> phrases(int count) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            phrases.add('"' + chinese[i] + chinese[i + 1] + '"');
        }
        return phrases;
    }

    private static void search(
            Project project, String what, List<String> queries, QuoteFilter filter) {
        List<Double> articles = new ArrayList<>();
        List<Double> quotations = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String typed : queries) {
                SearchQuery query = project.search().parse(typed).orElseThrow();
                long began = System.nanoTime();
                project.search().articles(query, filter, 100);
                articles.add((System.nanoTime() - began) / 1e6);
                began = System.nanoTime();
                project.search().quotations(query, filter, 100);
                quotations.add((System.nanoTime() - began) / 1e6);
            }
        }
        show("search " + what + ", articles", articles);
        show("search " + what + ", quotations", quotations);
    }

    private static void edits(Project project) {
        long[] quotations = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
        List<Double> corrections = new ArrayList<>();
        List<Double> undos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long number = quotations[quotations.length / 21 * i];
            Quote quote = project.quotations().get(number).get(0).quote();
            TextSpan span = quote.content().get(0);
            Quote shorter =
                    new Quote(
                            List.of(new TextSpan(span.start(), span.end() - 1)),
                            quote.kind(),
                            quote.source(),
                            quote.cue(),
                            quote.speaker(),
                            1,
                            quote.status(),
                            quote.origin());
            long began = System.nanoTime();
            project.quotations().correct(number, shorter);
            corrections.add((System.nanoTime() - began) / 1e6);
            began = System.nanoTime();
            project.history().undo();
            undos.add((System.nanoTime() - began) / 1e6);
        }
        show("one correction", corrections);
        show("its undo", undos);
    }

    private static void merge(Project project) {
        RegisteredSpeaker one = speaker(project, "欧阳常见");
        RegisteredSpeaker other = speaker(project, "司马多言");
        long began = System.nanoTime();
        project.register().merge(List.of(one.number(), other.number()));
        System.out.println(
                "merge speakers of "
                        + one.quotations()
                        + " and "
                        + other.quotations()
                        + " quotations\t"
                        + millis(began));
        began = System.nanoTime();
        project.history().undo();
        System.out.println("its undo\t" + millis(began));
    }

    // ---- Telling ----

    private static void time(String what, int rounds, Supplier<?> work) {
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            work.get();
            figures.add((System.nanoTime() - began) / 1e6);
        }
        show(what, figures);
    }

    private static void show(String what, List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s\t%.1f ms (first %.1f, longest %.1f)%n",
                what,
                sorted.get(sorted.size() / 2),
                figures.get(0),
                sorted.get(sorted.size() - 1));
    }

    private static void memory() throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "memory\theap in use %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            try (Stream<String> lines = Files.lines(status, StandardCharsets.UTF_8)) {
                lines.filter(each -> each.startsWith("VmHWM")).forEach(System.out::println);
            }
        }
    }

    private static void sizes(Path folder) throws IOException {
        for (String name : List.of("project.db", "index.db")) {
            System.out.printf(Locale.ROOT, "%s\t%d MB%n", name, Files.size(folder.resolve(name)) >> 20);
        }
    }

    private static String millis(long began) {
        return String.format(Locale.ROOT, "%.0f ms", (System.nanoTime() - began) / 1e6);
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }
}

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/**
 * What the analyser gets wrong on a gold file, one line each with its context; how often each of its rules is
 * right; and whether its confidence means what it says. Started by measure.py, on the class path of the command line.
 *
 * <pre>
 *   QuoteReport GOLD.jsonl [KIND,...]
 * </pre>
 *
 * KIND: missed, extra, boundary (contents that overlap by less than four fifths), source, speaker, role; rules and
 * confidence are tables, calibration the lines of a pack's confidence.txt. Without one: everything but the tables. Gold: one article a line, {"id", "lang", "text",
 * "quotes": [{"content": [[start, end], ...], "source": [...], "cue": [...], "speaker", "role", "affiliation"}]},
 * offsets in code points. Contents are compared by the characters they cover, white space left out, marks and
 * punctuation at both ends too; a pair needs three tenths of what either covers.
 */
public final class QuoteReport {

    private static final double PAIR = 0.3;
    private static final double RIGHT = 0.8;
    private static final int ENOUGH = 20;
    private static final int BEFORE = 70;
    private static final int SHOWN = 160;
    private static final String TRIMMED = "“”‘’„‟«»‹›〝〞〟「」『』\"'`´.,;:!?…—–-。，、；：！？．()（）[]【】";
    private static final List<String> LISTS = List.of("missed", "extra", "boundary", "source", "speaker", "role");

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final QuoteAnalyser analyser = analyser();
    private final Set<String> kinds;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, int[]> rules = new TreeMap<>();
    private final Map<String, int[]> confidences = new TreeMap<>();
    private final Map<String, Map<String, int[]>> shares = new TreeMap<>();

    private QuoteReport(Set<String> kinds) {
        this.kinds = kinds;
    }

    /** A quotation of the gold; spans in UTF-16. */
    private record Gold(List<TextSpan> content, List<TextSpan> source, String speaker, String role, String affiliation) {}

    private record GoldArticle(String id, String language, String text, List<Gold> quotes) {}

    private record Pair(int gold, int found, double overlap) {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("QuoteReport GOLD.jsonl [KIND,...]");
        }
        Set<String> kinds = new TreeSet<>(args.length > 1 ? Arrays.asList(args[1].split(",")) : LISTS);
        new QuoteReport(kinds).run(Path.of(args[0]));
    }

    private static QuoteAnalyser analyser() {
        Registry registry = new Registry(new ClassPathContributions(QuoteReport.class.getClassLoader(), Locale.ENGLISH).discover());
        return registry.plugins(Point.ANALYSERS).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("no analyser on the class path: build first, ./quoin --version"))
                .instance();
    }

    private void run(Path gold) throws IOException {
        try (var lines = Files.lines(gold)) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (!line.isBlank()) {
                    compare(read(line));
                }
            }
        }
        counts.forEach((kind, count) -> out.printf("%-12s %d%n", kind, count[0]));
        if (kinds.contains("rules")) {
            table("rule", rules);
        }
        if (kinds.contains("confidence")) {
            table("confidence", confidences);
        }
        if (kinds.contains("calibration")) {
            calibration();
        }
        out.flush();
    }

    /** What a rule gives that was seen less than {@link #ENOUGH} times keeps the rule's own confidence. */
    private void calibration() {
        shares.forEach((rule, rows) -> {
            out.println("[" + rule + "]");
            rows.forEach((row, n) -> {
                if (n[0] >= ENOUGH) {
                    out.printf(Locale.ROOT, "%s %.2f%n", row, (double) n[2] / n[0]);
                }
            });
        });
    }

    private void table(String name, Map<String, int[]> rows) {
        out.printf("%-60s %6s %8s %12s%n", name, "found", "right", "and source");
        rows.forEach((row, n) -> out.printf(Locale.ROOT, "%-60s %6d %7.1f%% %11.1f%%%n", row, n[0], 100.0 * n[1] / n[0],
                100.0 * n[2] / n[0]));
    }

    private void compare(GoldArticle article) {
        List<Quote> found = analyser.analyse(asArticle(article), Progress.none()).quotes();
        List<BitSet> gold = article.quotes().stream().map(quote -> characters(quote.content(), article.text())).toList();
        List<BitSet> proposed = found.stream().map(quote -> characters(quote.content(), article.text())).toList();
        Pair[] byGold = new Pair[gold.size()];
        Pair[] byFound = new Pair[found.size()];
        pair(gold, proposed, byGold, byFound);
        for (int i = 0; i < byGold.length; i++) {
            if (byGold[i] == null) {
                Gold quote = article.quotes().get(i);
                show("missed", article, quote.content(), "source " + words(quote.source(), article.text()));
            }
        }
        for (int j = 0; j < byFound.length; j++) {
            Quote quote = found.get(j);
            Pair pair = byFound[j];
            count(article, quote, pair);
            if (pair == null) {
                show("extra", article, quote.content(), describe(quote, article.text()));
            } else {
                differences(article, article.quotes().get(pair.gold()), quote, pair.overlap());
            }
        }
    }

    private void differences(GoldArticle article, Gold gold, Quote quote, double overlap) {
        String text = article.text();
        String how = describe(quote, text);
        if (overlap < RIGHT) {
            show("boundary", article, gold.content(), "found " + words(quote.content(), text) + " | " + how);
        }
        if (!gold.source().isEmpty() && !sourceRight(gold, quote, text)) {
            show("source", article, gold.content(), "gold " + words(gold.source(), text) + " | " + how);
        }
        Optional<Speaker> speaker = quote.speaker();
        differs("speaker", article, gold, gold.speaker(), speaker.map(Speaker::name), how);
        differs("role", article, gold, gold.role(), speaker.flatMap(Speaker::role), how);
        differs("role", article, gold, gold.affiliation(), speaker.flatMap(Speaker::affiliation), how);
    }

    private void differs(String kind, GoldArticle article, Gold gold, String expected, Optional<String> is, String how) {
        String a = expected.replaceAll("[\\W_&&[^\\p{L}\\p{N}]]+", "").toLowerCase(Locale.ROOT);
        String b = is.orElse("").replaceAll("[\\W_&&[^\\p{L}\\p{N}]]+", "").toLowerCase(Locale.ROOT);
        boolean same = !b.isEmpty() && (a.equals(b) || (b.length() > 1 && a.contains(b)) || (a.length() > 1 && b.contains(a)));
        if (!expected.isEmpty() && !same) {
            show(kind, article, gold.content(), "gold " + expected + ", found " + is.orElse("-") + " | " + how);
        }
    }

    private void count(GoldArticle article, Quote quote, Pair pair) {
        boolean right = pair != null && pair.overlap() >= RIGHT;
        Gold gold = pair == null ? null : article.quotes().get(pair.gold());
        boolean source = right && (gold.source().isEmpty() || sourceRight(gold, quote, article.text()));
        add(rules, article.language() + " | " + quote.origin().rule() + " | " + quote.kind().name().toLowerCase(Locale.ROOT), right, source);
        add(shares.computeIfAbsent(quote.origin().rule(), key -> new TreeMap<>()),
                String.format(Locale.ROOT, "%s %.2f", quote.kind().name().toLowerCase(Locale.ROOT), quote.confidence()), right, source);
        add(confidences, String.format(Locale.ROOT, "%.2f", quote.confidence()), right, source);
    }

    private static void add(Map<String, int[]> table, String row, boolean right, boolean source) {
        int[] n = table.computeIfAbsent(row, key -> new int[3]);
        n[0]++;
        n[1] += right ? 1 : 0;
        n[2] += source ? 1 : 0;
    }

    private static boolean sourceRight(Gold gold, Quote quote, String text) {
        BitSet both = characters(gold.source(), text);
        quote.source().ifPresentOrElse(span -> both.and(characters(List.of(span), text)), both::clear);
        return !both.isEmpty();
    }

    private void show(String kind, GoldArticle article, List<TextSpan> content, String how) {
        if (!kinds.contains(kind)) {
            return;
        }
        counts.computeIfAbsent(kind, key -> new int[1])[0]++;
        String text = article.text();
        int start = content.get(0).start();
        String before = text.substring(Math.max(0, start - BEFORE), start);
        out.println(kind + "  " + article.id() + ": " + oneLine(before) + "[[" + words(content, text) + "]] | " + how);
    }

    private static String describe(Quote quote, String text) {
        return quote.kind().name().toLowerCase(Locale.ROOT) + ", source " + words(quote.source().stream().toList(), text) + ", cue "
                + words(quote.cue().stream().toList(), text) + ", " + quote.origin().rule() + ", "
                + String.format(Locale.ROOT, "%.2f", quote.confidence());
    }

    private static String words(List<TextSpan> spans, String text) {
        List<String> parts = new ArrayList<>();
        for (TextSpan span : spans) {
            String words = oneLine(span.of(text));
            parts.add(words.length() > SHOWN ? words.substring(0, SHOWN / 2) + " ... " + words.substring(words.length() - SHOWN / 2) : words);
        }
        return parts.isEmpty() ? "-" : String.join(" || ", parts);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** One to one, the most alike first. */
    private static void pair(List<BitSet> gold, List<BitSet> found, Pair[] byGold, Pair[] byFound) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                BitSet both = (BitSet) gold.get(i).clone();
                both.and(found.get(j));
                int common = both.cardinality();
                int all = gold.get(i).cardinality() + found.get(j).cardinality() - common;
                if (common > 0 && (double) common / all >= PAIR) {
                    pairs.add(new Pair(i, j, (double) common / all));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed().thenComparingInt(Pair::gold).thenComparingInt(Pair::found));
        for (Pair pair : pairs) {
            if (byGold[pair.gold()] == null && byFound[pair.found()] == null) {
                byGold[pair.gold()] = pair;
                byFound[pair.found()] = pair;
            }
        }
    }

    /** The offsets that spans cover, without white space, and without marks and punctuation at both ends. */
    private static BitSet characters(List<TextSpan> spans, String text) {
        BitSet covered = new BitSet(text.length());
        for (TextSpan span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                covered.set(i, !Character.isWhitespace(text.charAt(i)));
            }
        }
        while (!covered.isEmpty() && TRIMMED.indexOf(text.charAt(covered.nextSetBit(0))) >= 0) {
            covered.clear(covered.nextSetBit(0));
        }
        while (!covered.isEmpty() && TRIMMED.indexOf(text.charAt(covered.length() - 1)) >= 0) {
            covered.clear(covered.length() - 1);
        }
        return covered;
    }

    private static Article asArticle(GoldArticle gold) {
        return new Article(gold.id(), new Provenance(gold.id(), "0".repeat(64), "gold"), "", List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Locale.forLanguageTag(gold.language()), gold.text(),
                List.of(), List.of(), List.of());
    }

    private static GoldArticle read(String line) throws IOException {
        String id = "";
        String language = "";
        String text = "";
        List<Gold> quotes = new ArrayList<>();
        List<Runnable> later = new ArrayList<>();
        String[] whole = new String[1];
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                switch (field) {
                    case "id" -> id = json.getText();
                    case "lang" -> language = json.getText();
                    case "text" -> text = json.getText();
                    case "quotes" -> {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            Map<String, List<int[]>> spans = new TreeMap<>();
                            Map<String, String> words = new TreeMap<>();
                            quote(json, spans, words);
                            later.add(() -> quotes.add(new Gold(utf16(spans.get("content"), whole[0]), utf16(spans.get("source"), whole[0]),
                                    words.getOrDefault("speaker", ""), words.getOrDefault("role", ""), words.getOrDefault("affiliation", ""))));
                        }
                    }
                    default -> {
                        if (value.isStructStart()) {
                            json.skipChildren();
                        }
                    }
                }
            }
        }
        whole[0] = text;
        later.forEach(Runnable::run);
        quotes.removeIf(quote -> quote.content().isEmpty());
        return new GoldArticle(id, language, text, quotes);
    }

    private static void quote(JsonParser json, Map<String, List<int[]>> spans, Map<String, String> words) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                words.put(field, json.getText());
            } else if (value == JsonToken.START_ARRAY) {
                List<int[]> list = new ArrayList<>();
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    list.add(new int[] {json.nextIntValue(-1), json.nextIntValue(-1)});
                    json.nextToken();
                }
                spans.put(field, list);
            }
        }
    }

    private static List<TextSpan> utf16(List<int[]> spans, String text) {
        return spans == null ? List.of() : spans.stream()
                .map(span -> new TextSpan(text.offsetByCodePoints(0, span[0]), text.offsetByCodePoints(0, span[1])))
                .sorted().toList();
    }
}

package org.quoin.html.encoding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Pages of the samples' paragraphs in the encodings of the web, with a declaration that is right,
 * with none, and with those that templates put over anything. The share that is read right is said
 * and held.
 */
class EncodingsTest {

    /** What a page is made of: enough to be one, little for statistics. */
    private static final int PARAGRAPHS = 3;

    private static final Map<String, List<String>> TEXTS_OF =
            new LinkedHashMap<>(
                    Map.ofEntries(
                            Map.entry("UTF-8", List.of("zh", "en", "de", "ar", "ja", "ru", "ko")),
                            Map.entry("UTF-16LE", List.of("zh", "en", "ru", "ar")),
                            Map.entry("UTF-16BE", List.of("zh", "en", "ja", "ko")),
                            Map.entry("GB18030", List.of("zh-hans")),
                            Map.entry("GBK", List.of("zh-hans")),
                            Map.entry("GB2312", List.of("zh-hans")),
                            Map.entry("Big5", List.of("zh-hant")),
                            Map.entry("EUC-JP", List.of("ja")),
                            Map.entry("Shift_JIS", List.of("ja")),
                            Map.entry("ISO-2022-JP", List.of("ja")),
                            Map.entry("EUC-KR", List.of("ko")),
                            Map.entry("windows-1251", List.of("ru")),
                            Map.entry("KOI8-R", List.of("ru")),
                            Map.entry("windows-1252", List.of("en", "de", "fr", "es")),
                            Map.entry("ISO-8859-2", List.of("pl", "cs")),
                            Map.entry("windows-1256", List.of("ar"))));

    private final TextDecoder decoder = new TextDecoder();

    @Test
    void ninetyNineInAHundredPagesAreReadRight() throws IOException {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : TEXTS_OF.entrySet()) {
            Charset charset = Charset.forName(each.getKey());
            for (String page : pages(each.getValue(), charset)) {
                for (String declared : List.of(each.getKey(), "", "utf-8", "iso-8859-1")) {
                    all++;
                    if (isRead(page, charset, declared)) {
                        right++;
                    } else {
                        wrong.add(each.getKey() + " as \"" + declared + "\"");
                    }
                }
            }
        }
        String figure = right + " of " + all + " pages right; wrong: " + wrong;
        System.out.println(figure);
        assertTrue(all > 300, figure);
        assertTrue(right >= 0.99 * all, figure);
    }

    private boolean isRead(String page, Charset charset, String declared) {
        String meta = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
        String whole = page.replace("<head>", "<head>" + meta);
        return decoder.decode(whole.getBytes(charset)).text().equals(whole);
    }

    /** Each some paragraphs that the encoding can write. */
    private static List<String> pages(List<String> languages, Charset charset) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String language : languages) {
            List<String> paragraphs =
                    paragraphs(language).stream()
                            .filter(each -> charset.newEncoder().canEncode(each))
                            .toList();
            for (int i = 0; i + PARAGRAPHS <= paragraphs.size(); i += PARAGRAPHS) {
                pages.add(page(paragraphs.subList(i, i + PARAGRAPHS)));
            }
        }
        assertTrue(pages.size() >= 2, charset + " has too few pages");
        return pages;
    }

    private static String page(List<String> paragraphs) {
        return "<!DOCTYPE html><html><head><title>"
                + paragraphs.get(0)
                + "</title><style>p { margin: 1em }</style></head><body><div class=\"nav\"><a"
                + " href=\"/\">1</a></div>"
                + paragraphs.stream()
                        .map(each -> "<p>" + each + "</p>\n")
                        .reduce("", String::concat)
                + "</body></html>";
    }

    private static List<String> paragraphs(String language) throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream own =
                EncodingsTest.class.getResourceAsStream("/encodings/" + language + ".txt")) {
            if (own != null) {
                return new String(own.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            }
        }
        try (Stream<Path> files = Files.list(Path.of("../../samples"))) {
            List<Path> samples =
                    files.filter(each -> name(each).startsWith(language + "-"))
                            .filter(each -> name(each).matches(".*\\.(html|txt)"))
                            .sorted()
                            .toList();
            for (Path sample : samples) {
                String text = new TextDecoder().decode(Files.readAllBytes(sample)).text();
                Jsoup.parse(text).select("p").eachText().stream()
                        .filter(each -> each.length() > 30)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}

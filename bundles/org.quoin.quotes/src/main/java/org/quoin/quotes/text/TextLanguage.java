package org.quoin.quotes.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The language that decides which rules read a text: what the article says, unless its script says
 * otherwise, for pages often carry the language of their template.
 */
public final class TextLanguage {

    /** Enough to tell: languages differ within the first lines. */
    private static final int SAMPLE = 6_000;

    /** Languages of the Chinese family that the rules for written Chinese read. */
    private static final Set<String> CHINESE = Set.of("zh", "cmn", "yue", "wuu", "nan", "hak");

    private static final Set<String> HAN_USERS = Set.of("zh", "ja", "ko", "vi");

    private final Map<String, Set<String>> functionWords;

    /** Loads the function words of the languages in Latin script. */
    public TextLanguage() {
        functionWords = load();
    }

    /**
     * The primary subtag of BCP 47 whose rules fit.
     *
     * @param declared what the article says; {@link Locale#ROOT} where unknown
     * @param text the article's text
     * @return such as {@code zh}; empty where neither says anything
     */
    public String of(Locale declared, String text) {
        String language = declared.getLanguage();
        if (CHINESE.contains(language)) {
            language = "zh";
        }
        Map<UnicodeScript, Integer> scripts = scripts(text);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        boolean contradicted =
                language.equals("zh")
                        ? letters > 40 && han * 20 < letters
                        : !HAN_USERS.contains(language) && han * 2 > letters;
        return language.isEmpty() || language.equals("und") || contradicted
                ? guess(scripts, text)
                : language;
    }

    private String guess(Map<UnicodeScript, Integer> scripts, String text) {
        int kana =
                scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        int hangul = scripts.getOrDefault(UnicodeScript.HANGUL, 0);
        int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
        // Japanese prose always has kana; a Chinese text may cite a word or two in kana.
        if (kana * 5 > han && kana > latin / 4) {
            return kana > 0 ? "ja" : byFunctionWords(text);
        }
        if (hangul > han && hangul > latin) {
            return "ko";
        }
        // A Han character stands for about two letters of a Latin word.
        if (han > 0 && han * 2 >= latin) {
            return "zh";
        }
        int arabic = scripts.getOrDefault(UnicodeScript.ARABIC, 0);
        int cyrillic = scripts.getOrDefault(UnicodeScript.CYRILLIC, 0);
        if (arabic > latin) {
            return "ar";
        }
        if (cyrillic > latin) {
            return "ru";
        }
        return byFunctionWords(text);
    }

    /** The language whose function words the text uses most; none where it uses hardly any. */
    private String byFunctionWords(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : sample.split("[^\\p{L}]+", -1)) {
            functionWords.forEach(
                    (language, words) -> {
                        if (words.contains(word)) {
                            hits.merge(language, 1, Integer::sum);
                        }
                    });
        }
        String best = "";
        int most = 1;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int end = Math.min(SAMPLE, text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Set<String>> load() {
        Properties file = new Properties();
        try (InputStream in = TextLanguage.class.getResourceAsStream("function-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("function-words.properties is not in this bundle");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Set<String>> words = new HashMap<>();
        for (String language : new TreeSet<>(file.stringPropertyNames())) {
            words.put(language, Set.of(file.getProperty(language).trim().split("\\s+")));
        }
        return Map.copyOf(words);
    }
}

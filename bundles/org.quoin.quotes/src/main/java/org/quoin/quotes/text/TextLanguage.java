package org.quoin.quotes.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The language that decides which rules read a text: what the article says, unless its script says
 * otherwise, for pages often carry the language of their template.
 */
public final class TextLanguage {

    /** Enough to tell: languages differ within the first lines. */
    private static final int SAMPLE = 6_000;

    /** Languages of the Chinese family that the rules for written Chinese read. */
    private static final Set<String> CHINESE = Set.of("zh", "cmn", "yue", "wuu", "nan", "hak");

    /** Languages of common page templates, written in Latin letters. */
    private static final Set<String> LATIN =
            Set.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr", "id", "vi");

    private static final Set<String> HAN_USERS = Set.of("zh", "ja", "ko", "vi");

    /** The language that most often uses a script, where a text is too short for its words. */
    private static final Map<UnicodeScript, String> LANGUAGE_OF_SCRIPT =
            Collections.unmodifiableMap(
                    new EnumMap<>(
                            Map.of(
                                    UnicodeScript.ARABIC, "ar",
                                    UnicodeScript.CYRILLIC, "ru",
                                    UnicodeScript.GREEK, "el",
                                    UnicodeScript.HEBREW, "he",
                                    UnicodeScript.DEVANAGARI, "hi",
                                    UnicodeScript.THAI, "th",
                                    UnicodeScript.GEORGIAN, "ka",
                                    UnicodeScript.ARMENIAN, "hy")));

    /** Letters of the script that the language named for it does without. */
    private static final Map<UnicodeScript, String> FOREIGN_LETTERS =
            Map.of(
                    UnicodeScript.CYRILLIC, "іїєґўјљњћђџѓќѕәғқңөұүһ",
                    UnicodeScript.ARABIC, "پچژگکیےٹڈڑںھہ");

    private final Supplier<Map<String, Set<String>>> more;
    private volatile @Nullable Map<String, Set<String>> functionWords;

    /**
     * Reads function words when a text that does not tell its language first comes up.
     *
     * @param more those of further languages, by primary subtag, lower case; they add to those of
     *     common ones
     */
    public TextLanguage(Supplier<Map<String, Set<String>>> more) {
        this.more = more;
    }

    /** Read twice at worst, by two threads that ask at once. */
    private Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> known = functionWords;
        if (known == null) {
            Map<String, Set<String>> all = new HashMap<>(load());
            more.get()
                    .forEach((language, words) -> all.merge(language, words, TextLanguage::union));
            known = Map.copyOf(all);
            functionWords = known;
        }
        return known;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
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
                        : (!HAN_USERS.contains(language) && han * 2 > letters)
                                || (LATIN.contains(language)
                                        && scripts.getOrDefault(UnicodeScript.LATIN, 0) * 3
                                                < letters);
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
        for (Map.Entry<UnicodeScript, String> each : LANGUAGE_OF_SCRIPT.entrySet()) {
            if (scripts.getOrDefault(each.getKey(), 0) > latin) {
                String language = byFunctionWords(text);
                return !language.isEmpty() || usesForeignLetters(each.getKey(), text)
                        ? language
                        : each.getValue();
            }
        }
        return byFunctionWords(text);
    }

    private static boolean usesForeignLetters(UnicodeScript script, String text) {
        String foreign = FOREIGN_LETTERS.getOrDefault(script, "");
        int end = Math.min(SAMPLE, text.length());
        for (int i = 0; i < end; i++) {
            if (foreign.indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The language whose function words the text uses most; none where it uses hardly any. */
    private String byFunctionWords(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        Map<String, Set<String>> known = functionWords();
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : sample.split("[^\\p{L}]+", -1)) {
            known.forEach(
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
            words.put(
                    language, Set.copyOf(List.of(file.getProperty(language).trim().split("\\s+"))));
        }
        return Map.copyOf(words);
    }
}

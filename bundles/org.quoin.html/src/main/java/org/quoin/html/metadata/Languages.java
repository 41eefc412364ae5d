package org.quoin.html.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.html.tree.PageElements;

/** Which language an article is in: as the page says, if its letters do not gainsay it. */
public final class Languages {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Function words: the commonest words of each language that few others share. */
    private static final Map<String, List<String>> COMMON =
            Map.ofEntries(
                    Map.entry(
                            "en",
                            List.of(
                                    "the", "and", "of", "to", "that", "is", "was", "for", "with",
                                    "it", "said", "have")),
                    Map.entry(
                            "de",
                            List.of(
                                    "der", "die", "und", "das", "nicht", "ist", "den", "mit",
                                    "sich", "ein", "auch", "für")),
                    Map.entry(
                            "fr",
                            List.of(
                                    "les", "des", "est", "et", "une", "dans", "pour", "qui", "que",
                                    "du", "sur", "pas")),
                    Map.entry(
                            "es",
                            List.of(
                                    "el", "los", "las", "que", "del", "una", "por", "con", "para",
                                    "y", "su", "es")),
                    Map.entry(
                            "pt",
                            List.of(
                                    "os", "não", "uma", "que", "do", "da", "em", "com", "para",
                                    "mais", "dos", "ao")),
                    Map.entry(
                            "it",
                            List.of(
                                    "che", "di", "il", "della", "per", "una", "non", "sono", "gli",
                                    "con", "del", "è")),
                    Map.entry(
                            "nl",
                            List.of(
                                    "het", "een", "van", "niet", "dat", "zijn", "voor", "ook",
                                    "maar", "wordt", "bij", "naar")),
                    Map.entry(
                            "sv",
                            List.of(
                                    "och", "att", "det", "som", "är", "inte", "för", "på", "av",
                                    "en", "har", "till")),
                    Map.entry(
                            "da",
                            List.of(
                                    "og", "at", "det", "ikke", "er", "af", "på", "til", "med",
                                    "den", "har", "også")),
                    Map.entry(
                            "nb",
                            List.of(
                                    "og", "å", "det", "ikke", "er", "av", "på", "til", "som", "har",
                                    "jeg", "etter")),
                    Map.entry(
                            "fi",
                            List.of(
                                    "ja", "on", "ei", "että", "oli", "se", "myös", "ovat", "mutta",
                                    "kuin", "hän", "mukaan")),
                    Map.entry(
                            "pl",
                            List.of(
                                    "nie", "się", "na", "że", "jest", "w", "z", "do", "przez",
                                    "jak", "od", "oraz")),
                    Map.entry(
                            "cs",
                            List.of(
                                    "se", "že", "na", "je", "v", "které", "by", "jsem", "podle",
                                    "ale", "který", "jako")),
                    Map.entry(
                            "tr",
                            List.of(
                                    "ve", "bir", "bu", "için", "ile", "olarak", "daha", "çok",
                                    "olan", "gibi", "sonra", "de")),
                    Map.entry(
                            "id",
                            List.of(
                                    "yang", "dan", "di", "dengan", "untuk", "dari", "ini", "itu",
                                    "tidak", "dalam", "akan", "pada")),
                    Map.entry(
                            "vi",
                            List.of(
                                    "của", "và", "là", "không", "được", "có", "cho", "trong", "các",
                                    "người", "một", "những")),
                    Map.entry(
                            "hu",
                            List.of(
                                    "és", "hogy", "nem", "az", "egy", "is", "volt", "meg", "csak",
                                    "már", "azt", "szerint")),
                    Map.entry(
                            "ro",
                            List.of(
                                    "și", "în", "care", "este", "pentru", "din", "cu", "mai", "nu",
                                    "au", "fost", "ale")));

    /** The languages that scripts are told by, those whose signs hold more first. */
    private static final List<String> SCRIPTS =
            List.of("zh", "ja", "ko", "ar", "ru", "el", "he", "th", "hi", "hy", "ka", "latn");

    private static final int NO_SCRIPT = -1;
    private static final int CHINESE = 0;
    private static final int JAPANESE = 1;
    private static final int KOREAN = 2;
    private static final int LATIN = 11;

    private Languages() {}

    /** The tag by which the page's markup states its language. */
    static Optional<String> stated(PageElements page, MetaTags meta, StructuredData data) {
        Element html = page.document().firstElementChild();
        return Optional.ofNullable(html)
                .map(e -> e.hasAttr("lang") ? e.attr("lang") : e.attr("xml:lang"))
                .filter(s -> !s.isBlank())
                .or(() -> meta.first("content-language", "dc.language", "language"))
                .or(() -> meta.first("og:locale"))
                .or(data::language);
    }

    /**
     * The language of a text.
     *
     * @param stated the tag that the page states
     * @param text the article's text
     * @return the stated tag unless the script belies it; by script and function words where none
     *     is stated; {@link Locale#ROOT} where neither tells
     */
    public static Locale of(Optional<String> stated, String text) {
        String seen = byScript(text);
        Optional<Locale> tag = stated.flatMap(Languages::parse);
        if (tag.isPresent() && agrees(tag.get().getLanguage(), seen)) {
            return tag.get();
        }
        return seen.equals("latn")
                ? byWords(text)
                : seen.isEmpty() ? Locale.ROOT : cyrillic(seen, text);
    }

    private static Optional<Locale> parse(String tag) {
        String first = tag.split("[,;\\s]", 2)[0].strip();
        if (!TAG.matcher(first).matches()) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(first.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
    }

    private static boolean agrees(String language, String seen) {
        return switch (seen) {
            case "" -> true;
            case "zh" -> List.of("zh", "ja", "yue", "wuu").contains(language);
            case "ja", "ko", "th", "he", "el", "hy", "ka" ->
                    language.equals(seen) || (language.equals("iw") && seen.equals("he"));
            case "ar" -> List.of("ar", "fa", "ur", "ps", "ug", "ckb", "sd").contains(language);
            case "ru" ->
                    List.of("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "uz")
                            .contains(language);
            case "hi" -> List.of("hi", "mr", "ne", "sa").contains(language);
            default ->
                    !List.of(
                                    "zh", "ja", "ko", "ar", "fa", "ru", "uk", "bg", "el", "th",
                                    "he", "iw", "hi", "ur")
                            .contains(language);
        };
    }

    /** The language, or for shared scripts its best-known one, that most letters belong to. */
    private static String byScript(String text) {
        int[] counts = new int[SCRIPTS.size()];
        int kana = 0;
        int end = Math.min(text.length(), 20_000);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            int script = c < 0x80 ? asciiScript(c) : script(c);
            if (script >= 0) {
                kana += script == JAPANESE ? 1 : 0;
                // A Han, kana or Hangul sign holds as much as some three letters.
                counts[script] += script <= KOREAN ? 3 : 1;
            }
        }
        String most = "";
        int count = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > count) {
                most = SCRIPTS.get(i);
                count = counts[i];
            }
        }
        boolean japanese = most.equals("zh") && kana * 3 * 8 > count;
        return japanese ? "ja" : most;
    }

    private static int asciiScript(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? LATIN : NO_SCRIPT;
    }

    private static int script(char c) {
        // Most of such texts, and found without searching the table of all scripts.
        if (c >= 0x4e00 && c <= 0x9fa5) {
            return CHINESE;
        }
        if (!Character.isLetter(c)) {
            return NO_SCRIPT;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, BOPOMOFO -> CHINESE;
            case HIRAGANA, KATAKANA -> JAPANESE;
            case HANGUL -> KOREAN;
            case ARABIC -> 3;
            case CYRILLIC -> 4;
            case GREEK -> 5;
            case HEBREW -> 6;
            case THAI -> 7;
            case DEVANAGARI -> 8;
            case ARMENIAN -> 9;
            case GEORGIAN -> 10;
            case LATIN -> LATIN;
            default -> NO_SCRIPT;
        };
    }

    private static Locale cyrillic(String seen, String text) {
        if (!seen.equals("ru")) {
            return Locale.forLanguageTag(seen);
        }
        boolean ukrainian =
                text.codePoints().filter(c -> c == 'і' || c == 'ї' || c == 'є').count() * 100
                        > text.length();
        return Locale.forLanguageTag(ukrainian ? "uk" : "ru");
    }

    private static Locale byWords(String text) {
        String head = text.length() > 20_000 ? text.substring(0, 20_000) : text;
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (String word : NOT_LETTERS.split(head.toLowerCase(Locale.ROOT), -1)) {
            words++;
            counts.merge(word, 1, Integer::sum);
        }
        String best = "";
        int most = 0;
        for (String language : COMMON.keySet().stream().sorted().toList()) {
            int found =
                    COMMON.get(language).stream().mapToInt(w -> counts.getOrDefault(w, 0)).sum();
            if (found > most) {
                most = found;
                best = language;
            }
        }
        return most >= 2 && most * 20 > words ? Locale.forLanguageTag(best) : Locale.ROOT;
    }
}

package org.quoin.docx.report;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.text.LanguageTags;

/** The briefing's own words, in English or Chinese. For one export, on one thread. */
public final class Labels {

    private static final ResourceBundle.Control NO_FALLBACK =
            // Never the machine's own language: the same briefing gives the same bytes everywhere.
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter dates;
    // Both cost more than all else that a footnote says, and are the same in thousands of them.
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<List<Object>, String> numbered = new HashMap<>();
    private final NumberFormat numbers = NumberFormat.getInstance(Locale.ENGLISH);

    /**
     * @param language any Chinese gives simplified Chinese labels; any other its own where there
     *     are such, see {@link #has}, and else English ones
     */
    public Labels(Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        locale =
                chinese
                        ? Locale.SIMPLIFIED_CHINESE
                        : has(language) ? new Locale(language.getLanguage()) : Locale.ENGLISH;
        bundle =
                ResourceBundle.getBundle(
                        "org.quoin.docx.report.labels",
                        locale,
                        Labels.class.getClassLoader(),
                        NO_FALLBACK);
        dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), locale);
    }

    /**
     * Whether there are labels in a language: English, Chinese, and whatever somebody puts beside
     * them as {@code org/quoin/docx/report/labels_LANGUAGE.properties}, in a fragment of this
     * bundle or a jar on the class path. What such a file lacks is said in English.
     */
    public static boolean has(Locale language) {
        String code = language.getLanguage();
        return code.equals("en")
                || (!code.isEmpty()
                        && Labels.class.getResource("labels_" + code + ".properties") != null);
    }

    /** The labels' own language. */
    public Locale locale() {
        return locale;
    }

    /** A label as it stands. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** Those labels that hold quotation marks, by key. */
    List<String> marked() {
        return bundle.keySet().stream()
                .sorted()
                .map(bundle::getString)
                .filter(QuotationMarks::anyIn)
                .toList();
    }

    /** A label with values set in. */
    public String get(String key, Object... values) {
        if (values.length == 1 && values[0] instanceof Number number) {
            // A paragraph's number, a percentage: few of them, in every quotation.
            return numbered.computeIfAbsent(List.of(key, number), each -> format(key, number));
        }
        return format(key, values);
    }

    private String format(String key, Object... values) {
        MessageFormat format =
                formats.computeIfAbsent(
                        key, k -> new MessageFormat(bundle.getString(k), Locale.ENGLISH));
        Format[] ofValues = format.getFormatsByArgumentIndex();
        Object[] plain = values.clone();
        for (int i = 0; i < Math.min(plain.length, ofValues.length); i++) {
            if (ofValues[i] == null && plain[i] instanceof Number number) {
                // As the format would, which looks for a number's form anew each time.
                plain[i] = numbers.format(number);
            }
        }
        return format.format(plain);
    }

    /** A label as words of the labels' language. */
    public Inline.Words words(String key) {
        return plain(get(key));
    }

    /** Words of the labels' language. */
    public Inline.Words plain(String text) {
        return Inline.Words.of(text, locale);
    }

    /**
     * An article's words among the labels' own. Where they end from right to left, a mark without
     * width (U+200E) follows: else the punctuation and numbers after them would be drawn on their
     * other side.
     */
    public List<Inline> foreign(Inline.Words words) {
        String text = words.text();
        for (int i = text.length(); i > 0; ) {
            int cp = text.codePointBefore(i);
            i -= Character.charCount(cp);
            byte direction = Character.getDirectionality(cp);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                break;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return List.of(words, plain("\u200E"));
            }
        }
        return List.of(words);
    }

    /** An article's words among the labels' own, see {@link #foreign(Inline.Words)}. */
    public List<Inline> foreign(String text, Locale language) {
        return foreign(Inline.Words.of(text, language));
    }

    /** Words of the labels' language in a style. */
    public Inline.Words styled(String text, CharacterStyle style) {
        return new Inline.Words(text, style, locale);
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return days.computeIfAbsent(day, dates::format);
    }

    /** A moment, in universal time, to the minute. */
    public String time(Instant at) {
        return get("time", day(LocalDate.ofInstant(at, ZoneOffset.UTC)), TIME.format(at));
    }

    /** A moment's day in universal time, in figures, for a narrow column. */
    static String isoDay(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    /** Joins items as a sentence does. */
    public String list(List<String> items) {
        return String.join(get("list.separator"), items);
    }

    /** What a language is called. */
    public String language(Locale language) {
        if (language.getLanguage().isEmpty() || language.getLanguage().equals("und")) {
            return get("language.und");
        }
        if (language.getLanguage().equals("zh")) {
            return get(
                    LanguageTags.isTraditionalChinese(language)
                            ? "language.zh-Hant"
                            : "language.zh-Hans");
        }
        return language.getDisplayLanguage(locale);
    }
}

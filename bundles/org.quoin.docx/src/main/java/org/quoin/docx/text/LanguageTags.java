package org.quoin.docx.text;

import java.util.Locale;
import java.util.Optional;

/** Languages as Word names them: a language with a region ({@code de-DE}), never a script. */
public final class LanguageTags {

    private LanguageTags() {}

    /**
     * The tag for a text's proofing language.
     *
     * @param language of the text
     * @return empty where the language is unknown: a wrong tag would have Word underline every word
     */
    public static Optional<String> word(Locale language) {
        String code = language.getLanguage();
        if (code.isEmpty() || code.equals("und")) {
            return Optional.empty();
        }
        if (code.equals("zh") || code.equals("yue")) {
            return Optional.of(chinese(language));
        }
        if (!language.getCountry().isEmpty() && language.getCountry().length() == 2) {
            return Optional.of(code + "-" + language.getCountry());
        }
        return Optional.of(usualRegion(code));
    }

    /** Whether Chinese is written with traditional characters: by script, else by region. */
    public static boolean isTraditionalChinese(Locale language) {
        if (!language.getScript().isEmpty()) {
            return language.getScript().equals("Hant");
        }
        return switch (language.getCountry()) {
            case "TW", "HK", "MO" -> true;
            default -> language.getLanguage().equals("yue");
        };
    }

    private static String chinese(Locale language) {
        if (!isTraditionalChinese(language)) {
            return language.getCountry().equals("SG") ? "zh-SG" : "zh-CN";
        }
        return switch (language.getCountry()) {
            case "HK" -> "zh-HK";
            case "MO" -> "zh-MO";
            default -> "zh-TW";
        };
    }

    /** The region whose variant Word installs for the bare language. */
    private static String usualRegion(String code) {
        return switch (code) {
            case "en" -> "en-US";
            case "ja" -> "ja-JP";
            case "ko" -> "ko-KR";
            case "ar" -> "ar-SA";
            case "he", "iw" -> "he-IL";
            case "fa" -> "fa-IR";
            case "ur" -> "ur-PK";
            case "pt" -> "pt-PT";
            case "sv" -> "sv-SE";
            case "da" -> "da-DK";
            case "nb", "no" -> "nb-NO";
            case "uk" -> "uk-UA";
            case "el" -> "el-GR";
            case "cs" -> "cs-CZ";
            case "hi" -> "hi-IN";
            case "vi" -> "vi-VN";
            case "sl" -> "sl-SI";
            case "et" -> "et-EE";
            case "ca" -> "ca-ES";
            case "de",
                    "fr",
                    "es",
                    "it",
                    "nl",
                    "pl",
                    "ru",
                    "fi",
                    "hu",
                    "ro",
                    "bg",
                    "hr",
                    "sk",
                    "lt",
                    "lv",
                    "tr",
                    "th",
                    "id" ->
                    code + "-" + code.toUpperCase(Locale.ROOT);
            default -> code;
        };
    }
}

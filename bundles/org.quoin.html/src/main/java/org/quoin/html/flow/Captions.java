package org.quoin.html.flow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a caption names as maker or source of its picture. */
final class Captions {

    /**
     * Words of agencies and of picture work; in brackets at a caption's end they mark its source.
     */
    private static final String SOURCE_WORD =
            "图片|圖片|照片|资料图|資料圖|档案|檔案|提供|摄影|攝影|摄$|攝$|来源|來源|翻摄|截图|截圖|视频|社|写真|提供|撮影|사진|제공"
                    + "|photos?\\b|foto|picture|image|courtesy|credit|via\\b|getty|reuters|\\bap\\b|afp|\\bepa\\b|\\bdpa\\b|ansa|shutterstock|alamy|agence|agency|agentur|agencia|agenzia|imago|صور|وكالة|تصوير|أ ف ب|رويترز";

    private static final Pattern BRACKETED =
            Pattern.compile("[（(\\[【]([^（）()\\[\\]【】]{2,80})[）)\\]】][\\s。.]*$");

    private static final Pattern MARKED =
            Pattern.compile(
                    "(?:图片来源|圖片來源|图片|圖片|图源|圖源|摄影|攝影|来源|來源|供图|图|圖|写真|(?:\\b(?:photos?(?: (?:credit|by|courtesy of))?|image(?: credit)?|picture|credits?|courtesy(?: of)?|fotos?|bild|quelle|crédits?(?: photo)?|crédito|fotografía|illustration)\\b))\\s*[:：/／|｜]\\s*([^:：。]{2,80}?)[\\s。.）)]*$",
                    Pattern.CASE_INSENSITIVE);

    /**
     * After the bare word a name must follow, which begins with a capital or has no letter case.
     */
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?iu:photo(?:graph)?s?|pictures?|images?|credits?|fotos?|bild(?:er)?|crédits?(?: photos?)?|crédito|fotografía|图片来源|圖片來源|图源|圖源|供图|图|圖)"
                            + "(?:\\s*[:：/／|｜]\\s*|\\s+(?:by|by:|courtesy of|de|von)\\s+|\\s+(?=[\\p{Lu}\\p{Lo}]))");

    private static final Pattern COPYRIGHT = Pattern.compile("[©ⓒ]\\s*([^©。]{2,80}?)[\\s.]*$");

    private static final Pattern WORD =
            Pattern.compile(SOURCE_WORD, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Captions() {}

    /** Chinese and Japanese: whoever took it, and the verb. */
    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?:^|[\\s\\x{3000}。，、＝])([^\\s。，、＝]{2,20}(?:记者|記者)[\\s\\x{3000}]*\\p{IsHan}{2,4}|[^\\s。，、＝]{2,12})\\s*(?:[摄攝]影?|撮影)[\\s。）)]*$");

    private static final Pattern PICTURE_WORD =
            Pattern.compile("(?iu)图片|圖片|照片|资料图|資料圖|供图|供圖|\\bphotos?\\b|\\bfoto|写真");

    /** Whether the line says at its end who made a picture, as nothing but a caption does. */
    static boolean namesMaker(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        return TAKEN.matcher(line).find()
                || MARKED.matcher(line).find()
                || COPYRIGHT.matcher(line).find()
                || (bracketed.find() && PICTURE_WORD.matcher(bracketed.group(1)).find());
    }

    /** The source that the caption names at its end, as it words it. */
    static Optional<String> credit(String caption) {
        Matcher bracketed = BRACKETED.matcher(caption);
        if (bracketed.find()) {
            String inside = bracketed.group(1).strip();
            Matcher marked = MARKED.matcher(inside);
            if (marked.find()) {
                return Optional.of(marked.group(1).strip());
            }
            if (WORD.matcher(inside).find()) {
                return Optional.of(withoutLabel(inside));
            }
        }
        Matcher taken = TAKEN.matcher(caption);
        if (taken.find()) {
            return Optional.of(taken.group(1).strip());
        }
        Matcher copyright = COPYRIGHT.matcher(caption);
        if (copyright.find()) {
            return Optional.of(copyright.group(1).strip());
        }
        Matcher marked = MARKED.matcher(caption);
        return marked.find() ? Optional.of(marked.group(1).strip()) : Optional.empty();
    }

    /**
     * A credit without the word that only says that it is one: "Photo: A" and "Photo A" name A. A
     * word in the middle or at the end, as in "A Photo" or "路透社图片", is how the source is called.
     */
    static String withoutLabel(String credit) {
        String name = LABEL.matcher(credit).replaceFirst("").strip();
        return name.isEmpty() ? credit : name;
    }
}

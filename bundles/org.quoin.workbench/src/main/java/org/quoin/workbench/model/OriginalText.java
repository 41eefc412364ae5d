package org.quoin.workbench.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.Article;
import org.quoin.api.text.TextSpan;

/**
 * The source that an article came of, as text, and where the article's words stand in it. Immutable
 * once made; making it may take a while.
 *
 * <p>Its encoding is that in which the article's own words are found in the bytes: so it is the one
 * that the importer decided for, whichever importer that was.
 */
public final class OriginalText {

    /** More is cut off: no article is as long, and no widget is quick with it. */
    public static final int MOST = 4_000_000;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)<(?:!doctype|html|head|body|p|div|article|span|meta|table|h[1-6])\\b");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private static final int HEAD = 16 * 1024;

    private static final List<String> ENCODINGS =
            List.of(
                    "windows-1252",
                    "GB18030",
                    "Big5-HKSCS",
                    "windows-31j",
                    "EUC-JP",
                    "x-windows-949",
                    "windows-1251",
                    "windows-1250",
                    "windows-1256",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "KOI8-R",
                    "ISO-2022-JP",
                    "UTF-16LE",
                    "UTF-16BE",
                    "UTF-8");

    private final Charset charset;
    private final int length;
    private final SourceLines lines;
    private final Alignment alignment;

    private OriginalText(Article article, String whole, Charset charset) {
        this.charset = charset;
        this.length = whole.length();
        String source = whole.substring(0, Math.min(MOST, whole.length()));
        lines = new SourceLines(source);
        alignment = Alignment.of(article, source, isMarkup(source));
    }

    /**
     * Reads an original.
     *
     * @param bytes as they are kept, compression undone
     * @return empty where they are no text
     */
    public static Optional<OriginalText> of(byte[] bytes, Article article) {
        String best = "";
        Charset charset = StandardCharsets.UTF_8;
        double share = -1;
        for (Charset each : candidates(bytes)) {
            String decoded = decoded(bytes, each);
            double found =
                    isText(decoded) ? Alignment.share(article, decoded, isMarkup(decoded)) : -1;
            if (found > share) {
                share = found;
                best = decoded;
                charset = each;
            }
            if (share > 0.8) {
                break;
            }
        }
        // Anything is text in some encoding; what holds zeros and no word of the article is none.
        boolean isNone = share < 0 || (share == 0 && holdsZero(bytes));
        return isNone ? Optional.empty() : Optional.of(new OriginalText(article, best, charset));
    }

    /** What is shown: the source in lines that are not too long. */
    public String shown() {
        return lines.shown();
    }

    /** The name of the encoding, as it is known on the web. */
    public String encoding() {
        return charset.name();
    }

    /** How many units the source has. */
    public int length() {
        return length;
    }

    /** Whether the end is not shown. */
    public boolean isCut() {
        return length > MOST;
    }

    /** Where words of the article stand in what is shown. */
    public Optional<TextSpan> toShown(TextSpan article) {
        return alignment.inSource(article).map(lines::toShown);
    }

    /** The unit of the article that stands at an offset of what is shown. */
    public OptionalInt toArticle(int offset) {
        return alignment.inArticle(lines.toSource(offset));
    }

    /** Whether what is shown at an offset stands in the article too. */
    public boolean isOfArticle(int offset) {
        return alignment.holds(lines.toSource(offset));
    }

    private static boolean isMarkup(String source) {
        return MARKUP.matcher(source.substring(0, Math.min(HEAD, source.length()))).find();
    }

    private static Set<Charset> candidates(byte[] bytes) {
        Set<Charset> candidates = new LinkedHashSet<>();
        if (startsWith(bytes, 0xFF, 0xFE)) {
            candidates.add(StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            candidates.add(StandardCharsets.UTF_16BE);
        }
        if (isUtf8(bytes)) {
            candidates.add(StandardCharsets.UTF_8);
        }
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        while (declared.find()) {
            add(candidates, declared.group(1));
        }
        ENCODINGS.forEach(each -> add(candidates, each));
        return candidates;
    }

    /** As browsers read a label: a smaller set is read as the larger one that holds it. */
    private static void add(Set<Charset> candidates, String label) {
        String name =
                switch (label.toLowerCase(java.util.Locale.ROOT)) {
                    case "gb2312", "gbk", "x-gbk" -> "GB18030";
                    case "iso-8859-1", "latin1", "us-ascii" -> "windows-1252";
                    case "big5" -> "Big5-HKSCS";
                    case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
                    case "euc-kr" -> "x-windows-949";
                    default -> label;
                };
        try {
            if (Charset.isSupported(name)) {
                candidates.add(Charset.forName(name));
            }
        } catch (java.nio.charset.IllegalCharsetNameException noName) {
            // A page may declare anything; the others are tried.
            return;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException no) {
            return false;
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isText(String text) {
        int control = 0;
        int looked = Math.min(text.length(), HEAD);
        for (int i = 0; i < looked; i++) {
            char unit = text.charAt(i);
            boolean isSpace = unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
            control += unit < ' ' && !isSpace ? 1 : 0;
        }
        return looked > 0 && control * 100 <= looked;
    }
}

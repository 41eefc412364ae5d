package org.quoin.html.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.Input;

/**
 * Finds the encoding of a page or a text and decodes it.
 *
 * <p>The order is that of how far each witness can be trusted: a byte order mark; the zero-byte
 * pattern of UTF-16; bytes that are valid UTF-8 with multi-byte sequences (no other encoding looks
 * so by chance, whatever the page declares); the declaration of the page, where the bytes do not
 * contradict it; and last the statistics of ICU over the text without its markup, which would drown
 * the few letters that tell.
 */
public final class TextDecoder {

    /** As much text as statistics need; more only costs time. */
    private static final int SAMPLE = 64 * 1024;

    private static final char ESCAPE = 0x1b;

    /** A bit for each control character that texts have: what sets them out, and escapes. */
    private static final int USUAL_CONTROL =
            1 << '\n' | 1 << '\r' | 1 << '\t' | 1 << '\f' | 1 << ESCAPE;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * Finds the encoding of bytes that hold text. Bytes that are not valid in it become U+FFFD.
     *
     * @param bytes all of them, not copied
     */
    public EncodedText decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * Finds the encoding of bytes that hold text, of which somebody has said in what encoding:
     * believed like a declaration of the page, and before it, as browsers do.
     *
     * @param bytes all of them, not copied
     * @param stated a name of an encoding, such as a web server gives
     */
    public EncodedText decode(byte[] bytes, Optional<String> stated) {
        Optional<EncodedText> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        // Before UTF-8, in whose eyes English text in UTF-16 is valid with a zero in each pair.
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return leniently(bytes, 0, wide.get());
        }
        int valid = Utf8.validLength(bytes);
        if (valid >= 0 && !isEscaped(bytes)) {
            return new EncodedText(bytes, 0, valid, StandardCharsets.UTF_8);
        }
        Optional<Charset> declared =
                stated.flatMap(DeclaredCharset::named)
                        .filter(each -> fits(bytes, each))
                        .or(() -> DeclaredCharset.in(bytes));
        if (declared.isPresent() && fits(bytes, declared.get())) {
            return leniently(bytes, 0, declared.get());
        }
        return leniently(bytes, 0, detected(bytes, declared));
    }

    /**
     * Finds the encoding of an input that is one text, all of it.
     *
     * @throws ImportException if it has no bytes
     * @throws IOException if it cannot be read
     */
    public EncodedText decode(Input input) throws ImportException, IOException {
        byte[] bytes = input.bytes();
        if (bytes.length == 0) {
            throw new ImportException("the file is empty");
        }
        return decode(bytes, input.charset());
    }

    /**
     * Whether the bytes can be text at all: no zero byte outside UTF-16 and UTF-32, and hardly any
     * control character.
     *
     * @param head the first bytes
     */
    public boolean isText(byte[] head) {
        if (head.length == 0) {
            return false;
        }
        EncodedText decoded = decode(head);
        String text = decoded.text();
        int control = 0;
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b)
                    || (c >= 0x7f && c < 0xa0 && c != 0x85)) {
                control++;
            } else if (c == 0xFFFD) {
                broken++;
            }
        }
        // A damaged text has some broken characters; of a picture or an archive a tenth is so.
        return !text.isBlank() && control * 200L <= text.length() && broken * 20L <= text.length();
    }

    /**
     * The first bytes as text, for telling a form by its markup: that is ASCII in every encoding
     * but the wide ones, so that nobody has to find out first which one it is. Letters that are
     * neither ASCII nor UTF-8 come out as others.
     *
     * @param head the first bytes
     * @return nothing where they cannot be text
     */
    public Optional<String> glance(byte[] head) {
        Optional<String> wide =
                byMark(head)
                        .or(() -> wide(head).map(charset -> leniently(head, 0, charset)))
                        .map(EncodedText::text);
        if (wide.isPresent()) {
            return isText(head) ? wide : Optional.empty();
        }
        if (!mayBeNarrowText(head)) {
            return Optional.empty();
        }
        return utf8(head).or(() -> Optional.of(new String(head, StandardCharsets.ISO_8859_1)));
    }

    /**
     * The first bytes with their ASCII signs as they are and whatever for others, which is all that
     * markup is told by and takes no decoding. Whether they are text at all {@link #canBeText}
     * tells.
     *
     * @param head the first bytes
     */
    public String signs(byte[] head) {
        Optional<EncodedText> wide =
                byMark(head).or(() -> wide(head).map(charset -> leniently(head, 0, charset)));
        if (wide.isPresent()) {
            return wide.get().text();
        }
        // Before the markup there may be white space of other scripts, which has to be seen as
        // such.
        int first = 0;
        while (first < head.length && head[first] >= 0 && head[first] <= ' ') {
            first++;
        }
        boolean ascii = first == head.length || head[first] >= 0;
        return ascii
                ? new String(head, StandardCharsets.ISO_8859_1)
                : utf8(head).orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1));
    }

    /**
     * Whether the first bytes can be text as far as {@link #glance} sees.
     *
     * @param head the first bytes
     */
    public boolean canBeText(byte[] head) {
        boolean wide = byMark(head).isPresent() || wide(head).isPresent();
        return wide ? isText(head) : mayBeNarrowText(head);
    }

    /** Whether bytes of an encoding with ASCII in it can be text. */
    private static boolean mayBeNarrowText(byte[] head) {
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            control += (USUAL_CONTROL >>> (b & 0x1f) & 1) == 0 && (b & 0xe0) == 0 ? 1 : 0;
            control += b == 0x7f ? 1 : 0;
        }
        return head.length > 0 && control * 200L <= head.length;
    }

    private static Optional<EncodedText> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(leniently(b, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(leniently(b, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(leniently(b, 4, Charset.forName("UTF-32BE")));
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(leniently(b, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(leniently(b, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(b, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(leniently(b, 4, GB18030));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text where every byte is valid, but for a character cut off at the end. */
    private static Optional<String> utf8(byte[] bytes) {
        int valid = Utf8.validLength(bytes);
        return valid < 0
                ? Optional.empty()
                : Optional.of(new String(bytes, 0, valid, StandardCharsets.UTF_8));
    }

    /** ISO-2022 texts are pure ASCII to UTF-8's eyes; their escape sequences give them away. */
    private static boolean isEscaped(byte[] bytes) {
        int ascii = Utf8.notAscii(bytes, 0);
        if (new String(bytes, 0, ascii, StandardCharsets.ISO_8859_1).indexOf(ESCAPE) < 0) {
            return false;
        }
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
            if (bytes[i] < 0) {
                return false;
            }
        }
        return false;
    }

    /**
     * UTF-16 without a mark: markup and spaces are ASCII in any language, so that at one side of
     * the pairs zero bytes abound and at the other there are next to none.
     */
    private static Optional<Charset> wide(byte[] bytes) {
        int n = Math.min(bytes.length, SAMPLE) & ~1;
        if (n < 8) {
            return Optional.empty();
        }
        // Hardly any text in another encoding holds a single one.
        if (new String(bytes, 0, n, StandardCharsets.ISO_8859_1).indexOf(0) < 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = n / 2;
        // Some signs end in a zero byte too, among them the Chinese "one"; they are a few.
        if (odd * 10 > pairs && even * 4 < odd && isText(bytes, n, StandardCharsets.UTF_16LE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even * 10 > pairs && odd * 4 < even && isText(bytes, n, StandardCharsets.UTF_16BE)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Whether the first bytes are signs that texts are made of: data has others among them. */
    private static boolean isText(byte[] bytes, int length, Charset wide) {
        String text = new String(bytes, 0, length, wide);
        long strange =
                text.codePoints()
                        .filter(
                                c ->
                                        !Character.isDefined(c)
                                                || c == 0xFFFD
                                                || Character.getType(c) == Character.PRIVATE_USE
                                                || (Character.isISOControl(c)
                                                        && !Character.isWhitespace(c)))
                        .count();
        return strange * 100 < text.length();
    }

    /**
     * Whether a declared encoding may be believed. Single-byte encodings accept any bytes, so that
     * a western declaration over east-Asian bytes, the well-known lie of page templates, is only
     * seen by statistics; declarations of UTF-8 and UTF-16 have been refuted already.
     */
    private static boolean fits(byte[] bytes, Charset declared) {
        if (declared.name().startsWith("UTF-")) {
            return false;
        }
        if (isMultiByte(declared)) {
            return brokenShare(bytes, declared) < 0.01;
        }
        return !declared.equals(WINDOWS_1252)
                || (WesternText.isLikely(MarkupStripper.strip(bytes, SAMPLE))
                        && !isMultiByte(detected(bytes, Optional.of(declared))));
    }

    private static boolean isMultiByte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() > 1;
    }

    private static double brokenShare(byte[] bytes, Charset charset) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        String text = new String(sample, charset);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return text.isEmpty() ? 0 : (double) broken / text.length();
    }

    private static Charset detected(byte[] bytes, Optional<Charset> declared) {
        // Between escapes any ASCII sign may be half of a character, a bracket of markup too.
        boolean escaped = isEscaped(bytes);
        byte[] sample =
                escaped
                        ? Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE))
                        : MarkupStripper.strip(bytes, SAMPLE);
        // Mostly valid UTF-8 with some damage is UTF-8: one byte cut out by an old editor.
        if (!escaped && brokenShare(sample, StandardCharsets.UTF_8) < 0.005) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        try {
            detector.setText(sample);
        } catch (IllegalArgumentException e) {
            return declared.orElse(WINDOWS_1252);
        }
        CharsetMatch[] matches = detector.detectAll();
        for (CharsetMatch match : matches == null ? new CharsetMatch[0] : matches) {
            Optional<Charset> found = DeclaredCharset.named(match.getName());
            if (found.isPresent() && !found.get().name().startsWith("UTF-")) {
                return found.get();
            }
        }
        return WINDOWS_1252;
    }

    private static EncodedText leniently(byte[] bytes, int from, Charset charset) {
        return new EncodedText(bytes, from, bytes.length, charset);
    }
}

package org.quoin.html.encoding;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in its bytes, of which the encoding is known. What is not valid in it becomes U+FFFD. */
public final class EncodedText {

    private static final char MARK = 0xFEFF;

    private static final byte FIRST_OF_MARK = (byte) 0xEF;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Charset charset;

    /**
     * @param bytes not copied, not to be changed
     * @param from where the text begins, after a byte order mark
     * @param to where it ends
     * @param charset the encoding
     */
    EncodedText(byte[] bytes, int from, int to, Charset charset) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.charset = charset;
    }

    /** The encoding. */
    public Charset charset() {
        return charset;
    }

    /** The text without a byte order mark. */
    public String text() {
        String text = new String(bytes, from, to - from, charset);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** The same text, decoded as it is read where that is faster than making a string of it. */
    public Reader reader() {
        boolean isMarked = from < to && bytes[from] == FIRST_OF_MARK;
        return charset.equals(StandardCharsets.UTF_8) && !isMarked
                ? new InputStreamReader(new ByteArrayInputStream(bytes, from, to - from), charset)
                : new StringReader(text());
    }

    /**
     * The text of a page without what is no part of its text and its metadata, for a parser: see
     * {@link SilentMarkup}.
     */
    public Reader page() {
        return hasPlainSigns() ? SilentMarkup.without(bytes, from, to, charset).reader() : reader();
    }

    /** Whether no byte of a sign of markup can be a part of another character. */
    private boolean hasPlainSigns() {
        String name = charset.name();
        return !name.startsWith("UTF-16")
                && !name.startsWith("UTF-32")
                && !name.contains("2022")
                && !name.startsWith("HZ");
    }

    /**
     * Where characters of the text stand in the bytes.
     *
     * @param characters places in {@link #text()}, in order, none of them within a surrogate pair
     * @return the places of their first bytes, as many
     */
    public int[] bytesAt(int... characters) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer first = CharBuffer.allocate(1);
        decoder.decode(in.duplicate(), first, false);
        boolean isMarked = first.position() == 1 && first.get(0) == MARK;
        decoder.reset();
        int done = isMarked ? -1 : 0;
        int[] places = new int[characters.length];
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] > done) {
                decoder.decode(in, CharBuffer.allocate(characters[i] - done), false);
                done = characters[i];
            }
            places[i] = in.position();
        }
        return places;
    }
}

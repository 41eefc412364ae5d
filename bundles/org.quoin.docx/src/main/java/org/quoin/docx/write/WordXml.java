package org.quoin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.text.XmlText;

/**
 * Streams one XML part. Element and attribute names come with their usual prefix: {@code w:p}.
 *
 * <p>It encodes and escapes by itself, straight into the bytes that are zipped: the JDK's writer
 * took a third of an export's time for what a briefing never needs, namespaces to be found and
 * characters that the encoding lacks (ADR 19).
 */
final class WordXml {

    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final byte[] ITSELF = {};
    private static final byte[] LESS = bytes("&lt;");
    private static final byte[] GREATER = bytes("&gt;");
    private static final byte[] AMPERSAND = bytes("&amp;");
    private static final byte[] QUOTE = bytes("&quot;");

    /** As much as zip takes well at once. */
    private static final int BUFFER = 1 << 15;

    /** The most bytes that a character can become: a quotation mark's entity. */
    private static final int WIDEST = 6;

    private final OutputStream stream;
    private final byte[] buffer;
    private final char[] scratch;
    private int filled;
    private String[] open = new String[16];
    private int depth;
    private boolean inTag;
    private boolean isEmpty;

    /**
     * @param stream left open by {@link #finish()}
     */
    WordXml(OutputStream stream) throws IOException {
        this(stream, BUFFER);
        ascii(DECLARATION);
    }

    private WordXml(OutputStream stream, int size) {
        this.stream = stream;
        this.buffer = new byte[size];
        this.scratch = new char[size / WIDEST];
    }

    /** What writes a piece of a part. */
    @FunctionalInterface
    interface Content {
        void write(WordXml xml) throws IOException;
    }

    /**
     * A piece of a part that will be written often, for {@link #raw(byte[])}.
     *
     * @param content writes whole elements
     */
    static byte[] fragment(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordXml xml = new WordXml(bytes, 1 << 9);
        content.write(xml);
        xml.finish();
        return bytes.toByteArray();
    }

    /** Markup for {@link #raw(byte[])}, where elements begin in one piece and end in another. */
    static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes XML that others wrote, as it stands. */
    void raw(String xml) throws IOException {
        raw(bytes(xml));
    }

    /** Writes XML that was written before, as it stands. */
    WordXml raw(byte[] xml) throws IOException {
        closeTag();
        if (xml.length > buffer.length - filled) {
            flush();
        }
        if (xml.length > buffer.length) {
            stream.write(xml);
        } else {
            System.arraycopy(xml, 0, buffer, filled, xml.length);
            filled += xml.length;
        }
        return this;
    }

    /** Begins a part's root with the namespaces a Word part uses. */
    WordXml root(String name) throws IOException {
        return start(
                name,
                "xmlns:w",
                StyleSheet.W,
                "xmlns:r",
                R,
                "xmlns:wp",
                WP,
                "xmlns:a",
                A,
                "xmlns:pic",
                PIC);
    }

    /** Begins an element; names and values of attributes alternate. */
    WordXml start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        isEmpty = false;
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = name;
        return this;
    }

    /** An element without content. */
    WordXml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        isEmpty = true;
        return this;
    }

    /** Text; escaped here. What XML cannot hold must be out of it, see {@link XmlText}. */
    WordXml text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** A part of a text, escaped likewise. */
    WordXml text(String text, int from, int to) throws IOException {
        closeTag();
        escaped(text, from, to, false);
        return this;
    }

    /** Ends the innermost element. */
    WordXml end() throws IOException {
        closeTag();
        ascii("</");
        ascii(open[--depth]);
        ascii(">");
        return this;
    }

    /** Ends whatever is open and hands everything on. */
    void finish() throws IOException {
        closeTag();
        while (depth > 0) {
            end();
        }
        flush();
    }

    private void tag(String name, String... attributes) throws IOException {
        closeTag();
        ascii("<");
        ascii(name);
        for (int i = 0; i < attributes.length; i += 2) {
            ascii(" ");
            ascii(attributes[i]);
            ascii("=\"");
            escaped(attributes[i + 1], 0, attributes[i + 1].length(), true);
            ascii("\"");
        }
        inTag = true;
    }

    private void closeTag() throws IOException {
        if (inTag) {
            inTag = false;
            ascii(isEmpty ? "/>" : ">");
        }
    }

    private void flush() throws IOException {
        stream.write(buffer, 0, filled);
        filled = 0;
    }

    /** Names and marks of XML itself: short, and nothing else than ASCII. */
    private void ascii(String text) throws IOException {
        int length = text.length();
        if (length > buffer.length - filled) {
            flush();
        }
        byte[] bytes = buffer;
        int at = filled;
        for (int i = 0; i < length; i++) {
            bytes[at++] = (byte) text.charAt(i);
        }
        filled = at;
    }

    private void escaped(String text, int from, int to, boolean inAttribute) throws IOException {
        for (int at = from; at < to; ) {
            int end = Math.min(to, at + scratch.length);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            if ((end - at) * WIDEST > buffer.length - filled) {
                flush();
            }
            // From an array: asking a string for its characters one by one costs twice as much.
            text.getChars(at, end, scratch, 0);
            piece(end - at, inAttribute);
            at = end;
        }
    }

    /** As much of a text as stands in {@link #scratch} and surely fits. */
    private void piece(int length, boolean inAttribute) {
        char[] chars = scratch;
        byte[] bytes = buffer;
        int at = filled;
        int i = 0;
        while (i < length) {
            char c = chars[i++];
            if (c > '>' && c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x80) {
                byte[] instead = instead(c, inAttribute);
                if (instead.length == 0) {
                    bytes[at++] = (byte) c;
                } else {
                    System.arraycopy(instead, 0, bytes, at, instead.length);
                    at += instead.length;
                }
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                int cp = Character.codePointAt(chars, i - 1, length);
                if (Character.isSupplementaryCodePoint(cp)) {
                    i++;
                    bytes[at++] = (byte) (0xF0 | (cp >> 18));
                    bytes[at++] = (byte) (0x80 | ((cp >> 12) & 0x3F));
                    bytes[at++] = (byte) (0x80 | ((cp >> 6) & 0x3F));
                    bytes[at++] = (byte) (0x80 | (cp & 0x3F));
                } else {
                    at = wide(XmlText.REPLACEMENT, bytes, at);
                }
            } else {
                at = wide(c, bytes, at);
            }
        }
        filled = at;
    }

    private static int wide(char c, byte[] bytes, int at) {
        bytes[at] = (byte) (0xE0 | (c >> 12));
        bytes[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    private static byte[] instead(char c, boolean inAttribute) {
        return switch (c) {
            case '<' -> LESS;
            case '>' -> GREATER;
            case '&' -> AMPERSAND;
            case '"' -> inAttribute ? QUOTE : ITSELF;
            default -> ITSELF;
        };
    }
}

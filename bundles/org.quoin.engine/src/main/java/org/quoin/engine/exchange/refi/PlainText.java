package org.quoin.engine.exchange.refi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.text.TextSpan;

/**
 * The plain text of a source as an article has it: each end of a line one line feed, no byte order
 * mark. It knows where each code point of the file went, as positions of the standard count those:
 * a carriage return and a line feed are two, a mark at the start is none.
 */
final class PlainText {

    private final byte[] bytes;
    private final String text;

    /** For each code point of the file its UTF-16 offset in the text; one more for the end. */
    private final int[] offsets;

    private PlainText(byte[] bytes, String raw) {
        this.bytes = bytes;
        StringBuilder clean = new StringBuilder(raw.length());
        int[] map = new int[raw.codePointCount(0, raw.length()) + 1];
        int at = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            map[at++] = clean.length();
            i += Character.charCount(c);
            boolean ofPair = c == '\r' && i < raw.length() && raw.charAt(i) == '\n';
            if (!ofPair) {
                clean.appendCodePoint(c == '\r' ? '\n' : c);
            }
        }
        map[at] = clean.length();
        text = clean.toString();
        offsets = map;
    }

    /** The text of a file, or empty where it is not UTF-8. */
    static Optional<PlainText> of(byte[] bytes) {
        try {
            String raw =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
            return Optional.of(new PlainText(bytes, text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes of the file, as they are; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    String text() {
        return text;
    }

    /**
     * The span between two positions of the standard.
     *
     * @return empty where there is nothing between them or they lie outside
     */
    Optional<TextSpan> span(long start, long end) {
        if (start < 0 || end <= start || end >= offsets.length) {
            return Optional.empty();
        }
        int first = offsets[(int) start];
        int last = offsets[(int) end];
        return first < last ? Optional.of(new TextSpan(first, last)) : Optional.empty();
    }

    /** Each line that is not blank. */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(new TextSpan(start, end), ParagraphKind.PARAGRAPH));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}

package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the inline content of one paragraph and folds its white space as CSS {@code white-space:
 * normal} does: runs of ASCII white space become one space, none at either end. No-break spaces and
 * ideographic spaces are characters of the text and stay, but for the paragraph's ends.
 */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece.Anchor> anchors = new ArrayList<>();
    private boolean spacePending;
    private int bold;
    private int visible;
    private int anchorStart = -1;
    private String anchorUrl = "";

    void append(String characters, boolean isBold) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (isFolded(c)) {
                spacePending = true;
                continue;
            }
            flushSpace();
            text.append(c);
            if (!isBlank(c)) {
                visible++;
                bold += isBold ? 1 : 0;
            }
        }
    }

    /** A space, unless one stands there already: what parts two blocks that are set in one line. */
    void space() {
        spacePending = true;
    }

    void cell() {
        spacePending = false;
        text.append('\t');
    }

    void openAnchor(String url) {
        closeAnchor();
        anchorUrl = url;
        anchorStart = text.length();
    }

    void closeAnchor() {
        if (anchorStart >= 0 && !anchorUrl.isEmpty()) {
            anchors.add(
                    new Piece.Anchor(
                            anchorUrl, trim(text.substring(Math.min(anchorStart, text.length())))));
        }
        anchorStart = -1;
    }

    String anchorUrl() {
        return anchorStart >= 0 ? anchorUrl : "";
    }

    private void flushSpace() {
        if (spacePending && text.length() > 0 && text.charAt(text.length() - 1) != '\t') {
            text.append(' ');
        }
        spacePending = false;
    }

    boolean isEmpty() {
        return visible == 0;
    }

    /** The last character that is not blank; a blank where there is none. */
    char last() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (!isBlank(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    String text() {
        return trim(text.toString());
    }

    List<Piece.Anchor> anchors() {
        return List.copyOf(anchors);
    }

    boolean isWhollyBold() {
        return visible > 0 && bold == visible;
    }

    void clear() {
        text.setLength(0);
        anchors.clear();
        spacePending = false;
        bold = 0;
        visible = 0;
        anchorStart = -1;
    }

    private static boolean isFolded(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** White space of any kind, and the characters that take no room at all. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200B
                || c == 0xFEFF
                || c == 0x200E
                || c == 0x200F
                || c == 0x2060;
    }

    /** Without blanks at either end. */
    static String trim(String s) {
        int start = 0;
        int end = s.length();
        while (start < end && isBlank(s.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(s.charAt(end - 1))) {
            end--;
        }
        return s.substring(start, end);
    }
}

package org.quoin.html.encoding;

import java.util.Arrays;

/** Takes ASCII markup out of undecoded bytes, so that statistics see the text alone. */
final class MarkupStripper {

    private static final byte[] SCRIPT = {'s', 'c', 'r', 'i', 'p', 't'};
    private static final byte[] STYLE = {'s', 't', 'y', 'l', 'e'};

    private MarkupStripper() {}

    /**
     * The bytes outside tags, scripts and style sheets, at most {@code limit}. Where nothing is
     * left, the bytes as they are, up to the limit.
     */
    static byte[] strip(byte[] bytes, int limit) {
        byte[] out = new byte[Math.min(bytes.length, limit)];
        int n = 0;
        int i = 0;
        while (i < bytes.length && n < out.length) {
            if (bytes[i] == '<' && i + 1 < bytes.length && opensTag(bytes[i + 1])) {
                int end = indexOf(bytes, (byte) '>', i);
                if (startsWith(bytes, i + 1, SCRIPT)) {
                    end = closing(bytes, end, SCRIPT);
                } else if (startsWith(bytes, i + 1, STYLE)) {
                    end = closing(bytes, end, STYLE);
                }
                i = end + 1;
                out[n++] = ' ';
            } else {
                out[n++] = bytes[i++];
            }
        }
        int last = n;
        boolean telling = false;
        for (int k = 0; k < last && !telling; k++) {
            telling = out[k] < 0 || out[k] == 0x1b;
        }
        return Arrays.copyOf(telling ? out : bytes, telling ? last : out.length);
    }

    private static boolean opensTag(byte b) {
        return b == '/' || b == '!' || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static int closing(byte[] bytes, int from, byte[] name) {
        for (int i = from; i + 1 < bytes.length; i++) {
            if (bytes[i] == '<' && bytes[i + 1] == '/' && startsWith(bytes, i + 2, name)) {
                return indexOf(bytes, (byte) '>', i);
            }
        }
        return bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] name) {
        if (at + name.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if ((bytes[at + i] | 0x20) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, byte b, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == b) {
                return i;
            }
        }
        return bytes.length;
    }
}

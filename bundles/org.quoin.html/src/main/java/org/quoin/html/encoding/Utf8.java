package org.quoin.html.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells whether bytes are valid UTF-8 without decoding them (RFC 3629, 4): a page is decoded once,
 * by whoever reads it, and markup is mostly ASCII, of which eight bytes are looked at in one step.
 */
final class Utf8 {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /**
     * The length of the text if every byte of it is valid, without a character that the end cuts
     * off, as a head of a file and a broken download have; -1 if one is not.
     */
    static int validLength(byte[] bytes) {
        int at = 0;
        while (true) {
            at = notAscii(bytes, at);
            if (at == bytes.length) {
                return at;
            }
            int length = length(bytes[at] & 0xFF);
            int there = Math.min(length, bytes.length - at);
            if (length == 0 || !isSecond(bytes, at)) {
                return -1;
            }
            for (int i = 2; i < there; i++) {
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return -1;
                }
            }
            if (there < length) {
                return at;
            }
            at += length;
        }
    }

    /** Where the first byte from here on stands that is not ASCII; the end where all are. */
    static int notAscii(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** How many bytes a character has that begins with this one; 0 where none does. */
    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    /** Whether the second byte may follow the first: neither overlong nor a surrogate. */
    private static boolean isSecond(byte[] bytes, int at) {
        if (at + 1 == bytes.length) {
            return true;
        }
        int second = bytes[at + 1] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> (second & 0xC0) == 0x80;
        };
    }
}

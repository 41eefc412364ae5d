package org.quoin.workbench.model;

import java.util.Optional;

/**
 * How large a picture is, read from its first bytes: the page keeps room for it before anybody has
 * decoded it, and what would fill the memory is never decoded.
 *
 * @param width in its own pixels, at least 1
 * @param height likewise
 */
public record PictureSize(int width, int height) {

    /** The size that the bytes of a PNG, JPEG, GIF or WebP state, if they are one. */
    public static Optional<PictureSize> of(byte[] bytes) {
        Reader in = new Reader(bytes);
        if (in.text(1, "PNG")) {
            return size(in.big(16, 4), in.big(20, 4));
        }
        if (in.text(0, "GIF8")) {
            return size(in.little(6, 2), in.little(8, 2));
        }
        if (in.big(0, 2) == 0xFFD8) {
            return jpeg(in);
        }
        return in.text(0, "RIFF") && in.text(8, "WEBP") ? webp(in) : Optional.empty();
    }

    /** In pixels of its own. */
    public long pixels() {
        return (long) width * height;
    }

    /** As large as it may be within a frame, never larger than it is. */
    public PictureSize within(int mostWidth, int mostHeight) {
        double scale =
                Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
        return new PictureSize(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)));
    }

    /** The frame's header says it, behind any number of others. */
    private static Optional<PictureSize> jpeg(Reader in) {
        int at = 2;
        while (in.has(at + 9) && in.big(at, 1) == 0xFF) {
            int marker = in.big(at + 1, 1);
            boolean isFrame =
                    marker >= 0xC0
                            && marker <= 0xCF
                            && marker != 0xC4
                            && marker != 0xC8
                            && marker != 0xCC;
            if (isFrame) {
                return size(in.big(at + 7, 2), in.big(at + 5, 2));
            }
            at += marker == 0xFF ? 1 : 2 + in.big(at + 2, 2);
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> webp(Reader in) {
        if (in.text(12, "VP8X")) {
            return size(in.little(24, 3) + 1, in.little(27, 3) + 1);
        }
        if (in.text(12, "VP8L")) {
            int bits = in.little(21, 4);
            return size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
        return in.text(12, "VP8 ")
                ? size(in.little(26, 2) & 0x3FFF, in.little(28, 2) & 0x3FFF)
                : Optional.empty();
    }

    private static Optional<PictureSize> size(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new PictureSize(width, height))
                : Optional.empty();
    }

    /** Numbers out of bytes; beyond their end there are zeros. */
    private record Reader(byte[] bytes) {

        boolean has(int end) {
            return end <= bytes.length;
        }

        boolean text(int at, String expected) {
            for (int i = 0; i < expected.length(); i++) {
                if (unsigned(at + i) != expected.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        int big(int at, int length) {
            int number = 0;
            for (int i = 0; i < length; i++) {
                number = number << 8 | unsigned(at + i);
            }
            return number;
        }

        int little(int at, int length) {
            int number = 0;
            for (int i = length - 1; i >= 0; i--) {
                number = number << 8 | unsigned(at + i);
            }
            return number;
        }

        private int unsigned(int at) {
            return at < bytes.length ? bytes[at] & 0xFF : 0;
        }
    }
}

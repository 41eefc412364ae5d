package org.quoin.docx.flow;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quoin.api.article.ImageData;

/**
 * The size of a picture, read from its file's header: the engine runs without a display, and
 * without the JDK's desktop classes.
 *
 * @param format what the bytes are, whatever their media type says
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record ImageSize(Format format, int width, int height) {

    /** What every Word shows. */
    public enum Format {
        PNG("png", "image/png"),
        JPEG("jpeg", "image/jpeg"),
        GIF("gif", "image/gif");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Of a file, without a dot. */
        public String extension() {
            return extension;
        }

        /** Such as {@code image/png}. */
        public String mediaType() {
            return mediaType;
        }
    }

    private static final int PNG_SIGNATURE = 0x89504E47;
    private static final int GIF_SIGNATURE = 0x47494638;

    /**
     * Reads the header.
     *
     * @return empty if the bytes are none of the formats or end within the header
     */
    public static Optional<ImageSize> of(ImageData data) {
        try (InputStream raw = data.open();
                DataInputStream in = new DataInputStream(raw)) {
            int signature = in.readInt();
            if (signature == PNG_SIGNATURE) {
                in.skipNBytes(12);
                return size(Format.PNG, in.readInt(), in.readInt());
            }
            if (signature == GIF_SIGNATURE) {
                in.skipNBytes(2);
                return size(Format.GIF, littleEndian(in), littleEndian(in));
            }
            if (signature >>> 8 == 0xFFD8FF) {
                return jpeg(in, signature & 0xFF);
            }
            return Optional.empty();
        } catch (EOFException e) {
            // A truncated picture: Word could not show it either.
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Walks the segments up to the frame header, the one that holds the size. */
    private static Optional<ImageSize> jpeg(DataInputStream in, int firstMarker)
            throws IOException {
        int marker = firstMarker;
        while (true) {
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            boolean frame =
                    marker >= 0xC0
                            && marker <= 0xCF
                            && marker != 0xC4
                            && marker != 0xC8
                            && marker != 0xCC;
            int length = in.readUnsignedShort();
            if (frame) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return size(Format.JPEG, in.readUnsignedShort(), height);
            }
            if (length < 2 || marker == 0xD9 || marker == 0xDA) {
                return Optional.empty();
            }
            in.skipNBytes(length - 2L);
            if (in.readUnsignedByte() != 0xFF) {
                return Optional.empty();
            }
            marker = in.readUnsignedByte();
        }
    }

    private static int littleEndian(DataInputStream in) throws IOException {
        int low = in.readUnsignedByte();
        return low | in.readUnsignedByte() << 8;
    }

    private static Optional<ImageSize> size(Format format, int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new ImageSize(format, width, height))
                : Optional.empty();
    }
}

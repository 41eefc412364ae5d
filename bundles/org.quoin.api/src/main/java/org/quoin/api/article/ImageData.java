package org.quoin.api.article;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of an image that came with the input. Immutable; equal where type and bytes are. */
public final class ImageData {

    private final String mediaType;
    private final byte[] bytes;

    /**
     * Copies the bytes.
     *
     * @param mediaType such as {@code image/png}
     * @param bytes the file's bytes
     */
    public ImageData(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /** Such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The file's bytes as a stream, without a copy. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageData that
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return mediaType + " (" + bytes.length + " bytes)";
    }
}

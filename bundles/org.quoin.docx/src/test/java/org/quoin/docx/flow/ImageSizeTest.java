package org.quoin.docx.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.ImageData;

/** Sizes are read from the bytes, whatever the media type says. */
class ImageSizeTest {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452000003c00000021c0802000000";
    private static final String GIF = "47494638396164003200f00000";
    private static final String JPEG =
            "ffd8ffe000104a46494600010100000100010000ffdb00040101ffc2001108012c019003012200";

    @Test
    void readsTheThreeFormats() {
        assertEquals(Optional.of(new ImageSize(ImageSize.Format.PNG, 960, 540)), size(PNG));
        assertEquals(Optional.of(new ImageSize(ImageSize.Format.GIF, 100, 50)), size(GIF));
        assertEquals(Optional.of(new ImageSize(ImageSize.Format.JPEG, 400, 300)), size(JPEG));
    }

    @Test
    void whatIsNoPictureHasNoSize() {
        assertEquals(Optional.empty(), size(""));
        assertEquals(Optional.empty(), size("52494646aaaaaaaa57454250"));
        assertEquals(Optional.empty(), size(PNG.replace("000003c0", "00000000")));
    }

    @Test
    void aTruncatedOrDamagedHeaderIsNoPicture() {
        byte[] whole = HexFormat.of().parseHex(JPEG);
        for (int length = 0; length < 32; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertEquals(Optional.empty(), ImageSize.of(new ImageData("image/jpeg", part)));
        }
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt();
            ImageSize.of(new ImageData("image/jpeg", damaged))
                    .ifPresent(size -> assertTrue(size.width() > 0 && size.height() > 0));
        }
    }

    private static Optional<ImageSize> size(String hex) {
        return ImageSize.of(new ImageData("image/x-whatever", HexFormat.of().parseHex(hex)));
    }
}

package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.PictureSize;

/** The size of a picture is read from its first bytes. */
class PictureSizeTest {

    @Test
    void formsThatThePlatformWrites() {
        for (int form : new int[] {SWT.IMAGE_PNG, SWT.IMAGE_JPEG, SWT.IMAGE_GIF}) {
            assertEquals(
                    Optional.of(new PictureSize(321, 45)),
                    PictureSize.of(picture(form, 321, 45)),
                    "form " + form);
        }
    }

    @Test
    void webp() {
        byte[] extended = head("RIFF....WEBPVP8X", 30);
        extended[24] = (byte) (1920 - 1);
        extended[25] = (byte) ((1920 - 1) >> 8);
        extended[27] = (byte) (1080 - 1);
        extended[28] = (byte) ((1080 - 1) >> 8);
        assertEquals(Optional.of(new PictureSize(1920, 1080)), PictureSize.of(extended));
        byte[] lossless = head("RIFF....WEBPVP8L", 30);
        int bits = 299 | 199 << 14;
        for (int i = 0; i < 4; i++) {
            lossless[21 + i] = (byte) (bits >> 8 * i);
        }
        assertEquals(Optional.of(new PictureSize(300, 200)), PictureSize.of(lossless));
        byte[] simple = head("RIFF....WEBPVP8 ", 30);
        simple[26] = 64;
        simple[28] = 32;
        assertEquals(Optional.of(new PictureSize(64, 32)), PictureSize.of(simple));
    }

    @Test
    void bytesThatAreNoPictureOrAreCutShortHaveNone() {
        assertEquals(Optional.empty(), PictureSize.of(new byte[0]));
        assertEquals(Optional.empty(), PictureSize.of(head("<html>", 40)));
        assertEquals(Optional.empty(), PictureSize.of(head("\u00ff\u00d8\u00ff\u00e0", 6)));
        assertEquals(Optional.empty(), PictureSize.of(head("GIF89a", 6)));
    }

    @Test
    void onlyEverSmaller() {
        assertEquals(new PictureSize(640, 320), new PictureSize(2000, 1000).within(640, 460));
        assertEquals(new PictureSize(230, 460), new PictureSize(1000, 2000).within(640, 460));
        assertEquals(new PictureSize(20, 10), new PictureSize(20, 10).within(640, 460));
        assertEquals(new PictureSize(640, 1), new PictureSize(90_000, 3).within(640, 460));
    }

    private static byte[] picture(int form, int width, int height) {
        ImageLoader loader = new ImageLoader();
        PaletteData palette =
                form == SWT.IMAGE_GIF
                        ? new PaletteData(
                                new org.eclipse.swt.graphics.RGB(0, 0, 0),
                                new org.eclipse.swt.graphics.RGB(255, 255, 255))
                        : new PaletteData(0xFF0000, 0xFF00, 0xFF);
        loader.data =
                new ImageData[] {
                    new ImageData(width, height, form == SWT.IMAGE_GIF ? 1 : 24, palette)
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, form);
        return out.toByteArray();
    }

    private static byte[] head(String start, int length) {
        byte[] bytes = new byte[length];
        byte[] given = start.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(given, 0, bytes, 0, Math.min(given.length, length));
        return bytes;
    }
}

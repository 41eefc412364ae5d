package org.quoin.workbench.editor;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * Makes pictures smaller so that each point is the mean of all that it stands for; leaving points
 * out, as the platform's own scaling does, makes print in pictures unreadable. Needs no display.
 */
final class PictureScaling {

    private final ImageData from;
    private final int width;
    private final int height;
    private final int[] line;
    private final int[] sums;
    private final int[] counts;

    private PictureScaling(ImageData from, int width, int height) {
        this.from = from;
        this.width = width;
        this.height = height;
        line = new int[from.width];
        sums = new int[width * 4];
        counts = new int[width];
    }

    /**
     * A picture of a size.
     *
     * @param from no smaller in either direction; given back where it has the size already
     */
    static ImageData scaled(ImageData from, int width, int height) {
        return from.width <= width && from.height <= height
                ? from
                : new PictureScaling(from, width, height).run();
    }

    private ImageData run() {
        ImageData to = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        boolean clear = from.alphaData != null || from.transparentPixel >= 0 || from.alpha >= 0;
        byte[] alpha = new byte[clear ? width * height : 0];
        int done = 0;
        for (int y = 0; y < height; y++) {
            int end = Math.max(done + 1, (int) ((long) (y + 1) * from.height / height));
            java.util.Arrays.fill(sums, 0);
            java.util.Arrays.fill(counts, 0);
            for (; done < end; done++) {
                add(done);
            }
            for (int x = 0; x < width; x++) {
                to.setPixel(x, y, mean(x));
                if (clear) {
                    alpha[y * width + x] = (byte) (sums[x * 4 + 3] / counts[x]);
                }
            }
        }
        if (clear) {
            to.alphaData = alpha;
        }
        return to;
    }

    private void add(int y) {
        from.getPixels(0, y, from.width, line, 0);
        for (int x = 0; x < from.width; x++) {
            int target = (int) ((long) x * width / from.width);
            int colour = colour(line[x]);
            int alpha = alpha(x, y, line[x]);
            // What cannot be seen must not tint what can.
            sums[target * 4] += (colour >>> 16 & 0xFF) * alpha / 255;
            sums[target * 4 + 1] += (colour >>> 8 & 0xFF) * alpha / 255;
            sums[target * 4 + 2] += (colour & 0xFF) * alpha / 255;
            sums[target * 4 + 3] += alpha;
            counts[target]++;
        }
    }

    private int mean(int x) {
        int alpha = Math.max(1, sums[x * 4 + 3]);
        return channel(x * 4, alpha) << 16
                | channel(x * 4 + 1, alpha) << 8
                | channel(x * 4 + 2, alpha);
    }

    private int channel(int sum, int alpha) {
        return Math.min(255, (int) (sums[sum] * 255L / alpha));
    }

    private int alpha(int x, int y, int pixel) {
        if (from.transparentPixel >= 0) {
            return pixel == from.transparentPixel ? 0 : 255;
        }
        if (from.alphaData != null) {
            return from.alphaData[y * from.width + x] & 0xFF;
        }
        return from.alpha >= 0 ? from.alpha : 255;
    }

    private int colour(int pixel) {
        PaletteData palette = from.palette;
        if (palette.isDirect) {
            return part(pixel & palette.redMask, palette.redShift) << 16
                    | part(pixel & palette.greenMask, palette.greenShift) << 8
                    | part(pixel & palette.blueMask, palette.blueShift);
        }
        RGB rgb = palette.getRGB(pixel);
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }

    private static int part(int masked, int shift) {
        return (shift < 0 ? masked >>> -shift : masked << shift) & 0xFF;
    }
}

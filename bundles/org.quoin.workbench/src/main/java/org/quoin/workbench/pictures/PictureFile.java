package org.quoin.workbench.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.EstimatedRuler;
import org.quoin.workbench.pictures.draw.Palette;
import org.quoin.workbench.pictures.draw.Room;
import org.quoin.workbench.pictures.draw.SvgWriter;

/**
 * A picture as files have it: always of the same width and in the colours of paper, however large
 * and dark the window is.
 */
public final class PictureFile {

    private final Drawing drawing;
    private final BiFunction<Drawing, Double, ImageData> painter;

    PictureFile(Counted counted, Choice choice, BiFunction<Drawing, Double, ImageData> painter) {
        // One layout for all forms, so that they show the same.
        this.drawing = counted.draw(choice, Room.OF_FILE, new EstimatedRuler());
        this.painter = painter;
    }

    /** What the file shows. */
    public Drawing drawing() {
        return drawing;
    }

    /** As SVG. */
    public byte[] svg() {
        return SvgWriter.write(drawing, Palette.LIGHT).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As PNG. It is painted now, on the user interface's thread; packing it may take a while.
     *
     * @param pixels for each point
     * @return packs it, on any thread
     */
    public Supplier<byte[]> png(int pixels) {
        ImageData painted = painter.apply(drawing, (double) pixels);
        return () -> {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {painted};
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            loader.save(out, SWT.IMAGE_PNG);
            return out.toByteArray();
        };
    }
}

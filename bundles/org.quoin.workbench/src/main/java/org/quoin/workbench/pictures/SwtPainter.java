package org.quoin.workbench.pictures;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.quoin.workbench.pictures.draw.Area;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.Fill;
import org.quoin.workbench.pictures.draw.Ink;
import org.quoin.workbench.pictures.draw.Mark;
import org.quoin.workbench.pictures.draw.Palette;
import org.quoin.workbench.pictures.draw.Shape;
import org.quoin.workbench.pictures.draw.Texture;

/** Paints drawings, on a canvas or into an image, on the user interface's thread. */
final class SwtPainter {

    private final SwtRuler ruler;
    private final Palette palette;

    SwtPainter(SwtRuler ruler, Palette palette) {
        this.ruler = ruler;
        this.palette = palette;
    }

    /** The picture as an image of so many pixels a point. */
    ImageData image(Device device, Drawing drawing, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        Image image = new Image(device, width, height);
        try {
            GC gc = new GC(image);
            try {
                Rectangle all = new Rectangle(0, 0, width, height);
                gc.setBackground(colour(Ink.PAGE, 1));
                gc.fillRectangle(all);
                paint(gc, drawing, scale, all);
            } finally {
                gc.dispose();
            }
            return image.getImageData(100);
        } finally {
            image.dispose();
        }
    }

    /**
     * Paints a drawing without its page.
     *
     * @param seen what of it is in sight, in pixels; the rest is left out
     */
    void paint(GC gc, Drawing drawing, double scale, Rectangle seen) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform larger = new Transform(gc.getDevice());
        try {
            larger.scale((float) scale, (float) scale);
            gc.setTransform(larger);
            Area wanted =
                    new Area(
                            seen.x / scale,
                            seen.y / scale,
                            seen.width / scale,
                            seen.height / scale);
            shapes(gc, drawing.ground(), wanted);
            for (Mark each : drawing.marks()) {
                if (each.area().overlaps(wanted)) {
                    shapes(gc, each.shapes(), wanted);
                }
            }
        } finally {
            gc.setTransform(null);
            larger.dispose();
        }
    }

    private void shapes(GC gc, List<Shape> shapes, Area wanted) {
        for (Shape each : shapes) {
            if (each instanceof Shape.Box box && box.area().overlaps(wanted)) {
                box(gc, box);
            } else if (each instanceof Shape.Rule rule) {
                gc.setForeground(colour(rule.ink(), 1));
                line(gc, rule);
            } else if (each instanceof Shape.Words words && words.area().overlaps(wanted)) {
                words(gc, words);
            }
        }
    }

    private void words(GC gc, Shape.Words words) {
        gc.setFont(ruler.font(words.lettering()));
        gc.setForeground(colour(words.ink(), 1));
        Area area = words.area();
        int height = gc.textExtent(words.text(), SWT.DRAW_TRANSPARENT).y;
        gc.drawText(
                words.text(),
                (int) Math.round(area.x()),
                (int) Math.round(area.y() + (area.height() - height) / 2),
                SWT.DRAW_TRANSPARENT);
    }

    private void box(GC gc, Shape.Box box) {
        Fill fill = box.fill();
        boolean isSolid = fill.texture() == Texture.SOLID;
        gc.setBackground(
                colour(fill.ink(), isSolid ? fill.strength() : fill.strength() * Texture.GROUND));
        Path path = rectangle(gc.getDevice(), box.area());
        try {
            gc.fillPath(path);
        } finally {
            path.dispose();
        }
        if (!isSolid) {
            gc.setForeground(colour(fill.ink(), fill.strength()));
            gc.setBackground(colour(fill.ink(), fill.strength()));
            texture(gc, fill.texture(), box.area());
        }
    }

    private static Path rectangle(Device device, Area area) {
        Path path = new Path(device);
        path.addRectangle(
                (float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
        return path;
    }

    /**
     * Lines and dots within an area. It is not done by clipping: that would also lift the clipping
     * of what is being painted, and let the rest of a picture run over what is beside it.
     */
    private static void texture(GC gc, Texture texture, Area area) {
        int step = Texture.DISTANCE;
        // From one grid for all, so that neighbours fit together.
        double left = Math.floor(area.x() / step) * step;
        double top = Math.floor(area.y() / step) * step;
        if (texture == Texture.DOTS) {
            for (double x = left + step / 2.0; x < area.right(); x += step) {
                for (double y = top + step / 2.0; y < area.bottom(); y += step) {
                    if (area.contains(x - 1, y - 1) && area.contains(x + 1, y + 1)) {
                        dot(gc, x, y);
                    }
                }
            }
            return;
        }
        double height = Math.ceil((area.bottom() - top) / step) * step;
        for (double x = left - height; x < area.right(); x += step) {
            if (texture != Texture.RISING) {
                slanting(gc, area, x, top, 1);
            }
            if (texture != Texture.FALLING) {
                slanting(gc, area, x, top + height, -1);
            }
        }
    }

    /**
     * The part of a line that lies within an area.
     *
     * @param x a place on the line
     * @param y the same place
     * @param slope 1 for a line that falls, -1 for one that rises
     */
    private static void slanting(GC gc, Area area, double x, double y, int slope) {
        double atTop = x + (area.y() - y) * slope;
        double atBottom = x + (area.bottom() - y) * slope;
        double from = Math.max(area.x(), Math.min(atTop, atBottom));
        double to = Math.min(area.right(), Math.max(atTop, atBottom));
        if (from < to) {
            Path path = new Path(gc.getDevice());
            try {
                path.moveTo((float) from, (float) (y + (from - x) * slope));
                path.lineTo((float) to, (float) (y + (to - x) * slope));
                gc.setLineAttributes(new LineAttributes(1.6f));
                gc.drawPath(path);
            } finally {
                path.dispose();
            }
        }
    }

    private static void dot(GC gc, double x, double y) {
        Path path = new Path(gc.getDevice());
        try {
            path.addArc((float) x - 1.5f, (float) y - 1.5f, 3, 3, 0, 360);
            gc.fillPath(path);
        } finally {
            path.dispose();
        }
    }

    private static void line(GC gc, Shape.Rule rule) {
        Path path = new Path(gc.getDevice());
        try {
            // Through the middle of pixels, so that thin lines stay thin.
            path.moveTo((float) Math.floor(rule.x()) + 0.5f, (float) Math.floor(rule.y()) + 0.5f);
            path.lineTo(
                    (float) Math.floor(rule.toX()) + 0.5f, (float) Math.floor(rule.toY()) + 0.5f);
            gc.setLineAttributes(new LineAttributes(1));
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    Color colour(Ink ink, double strength) {
        int colour = palette.colour(ink, strength);
        return new Color(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
    }
}

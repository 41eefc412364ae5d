package org.quoin.workbench.inspector;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.quoin.project.model.Tag;

/** The colours of tags: those that people gave, and one for each that has none yet. */
final class TagColours {

    /** Told apart in both themes, and by most of those who see fewer colours. */
    static final List<String> OFFERED =
            List.of(
                    "#2f6fab", "#b4530a", "#15803d", "#a21caf", "#c2410c", "#0f766e", "#7c3aed",
                    "#be123c", "#4d7c0f");

    private TagColours() {}

    /** The colour of a tag. */
    static RGB of(Tag tag) {
        String given =
                tag.colour().matches("#[0-9a-fA-F]{6}")
                        ? tag.colour()
                        : OFFERED.get((int) (tag.number() % OFFERED.size()));
        return rgb(given);
    }

    /** The colour that is written so, such as {@code #2f6fab}. */
    static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** A round spot of a colour, smooth on any ground; to be disposed of. */
    static Image dot(Display display, RGB colour, int size) {
        ImageDataProvider drawn = zoom -> dot(colour, size * zoom / 100);
        return new Image(display, drawn);
    }

    private static ImageData dot(RGB colour, int size) {
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        double radius = size / 2.0 - 1;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double from = Math.hypot(x + 0.5 - size / 2.0, y + 0.5 - size / 2.0);
                double covered = Math.max(0, Math.min(1, radius + 0.5 - from));
                data.setPixel(x, y, data.palette.getPixel(colour));
                data.setAlpha(x, y, (int) Math.round(255 * covered));
            }
        }
        return data;
    }
}

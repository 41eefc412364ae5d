package org.quoin.workbench.pictures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.quoin.workbench.pictures.draw.Lettering;
import org.quoin.workbench.pictures.draw.Ruler;

/** The fonts of the window, in the sizes of pictures, and how wide texts are in them. */
final class SwtRuler implements Ruler, AutoCloseable {

    /** Enough for every text of a picture; layouts ask for the same ones again and again. */
    private static final int KNOWN = 20_000;

    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);
    private final Map<Lettering, Map<String, Double>> widths = new EnumMap<>(Lettering.class);
    private final Image nothing;
    private final GC gc;

    SwtRuler(Device device) {
        FontData system = JFaceResources.getDefaultFont().getFontData()[0];
        for (Lettering each : Lettering.values()) {
            fonts.put(
                    each,
                    new Font(
                            device,
                            system.getName(),
                            each.size(),
                            each.bold() ? SWT.BOLD : SWT.NORMAL));
        }
        nothing = new Image(device, 1, 1);
        gc = new GC(nothing);
        gc.setAdvanced(true);
    }

    /** By how much pictures are larger than their measures, because the user's letters are. */
    static double scale() {
        int height = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
        return Math.max(1, height / (double) Lettering.LABEL.size());
    }

    Font font(Lettering lettering) {
        Font font = fonts.get(lettering);
        if (font == null) {
            throw new IllegalStateException("no font for " + lettering);
        }
        return font;
    }

    @Override
    public double width(String text, Lettering lettering) {
        Map<String, Double> known = widths.computeIfAbsent(lettering, each -> new HashMap<>());
        if (known.size() > KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(text, each -> measured(each, lettering));
    }

    private double measured(String text, Lettering lettering) {
        gc.setFont(font(lettering));
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    @Override
    public void close() {
        gc.dispose();
        nothing.dispose();
        fonts.values().forEach(Font::dispose);
    }
}

package org.quoin.workbench.pictures.draw;

import java.util.EnumMap;
import java.util.Map;

/** Colours for inks: of one lightness each on their page, so that they differ in more than hue. */
public final class Palette {

    /** For paper and the light theme. */
    public static final Palette LIGHT =
            new Palette(
                    0xffffff, 0x1f2328, 0x656d76, 0xdcdfe4, 0xb45309, 0x2563eb, 0x6d28d9, 0x7d8794,
                    0x0f765c, 0x2563eb, 0x6d28d9, 0xbe183c, 0x0f5ca0);

    /** For the dark theme. */
    public static final Palette DARK =
            new Palette(
                    0x1e1f22, 0xdedede, 0x9ba0a6, 0x3e4046, 0xfbbf24, 0x60a5fa, 0xa78bfa, 0x949ca8,
                    0x5ed6b2, 0x60a5fa, 0xa78bfa, 0xfb7185, 0x60a5fa);

    private final Map<Ink, Integer> colours = new EnumMap<>(Ink.class);

    private Palette(int... inTheOrderOfInks) {
        int next = 0;
        for (Ink each : Ink.values()) {
            colours.put(each, inTheOrderOfInks[next++]);
        }
    }

    /** An ink's colour as 0xRRGGBB. */
    public int colour(Ink ink) {
        return colours.getOrDefault(ink, 0);
    }

    /**
     * A colour between an ink's and the page's.
     *
     * @param strength 1 for the ink's, 0 for the page's
     */
    public int colour(Ink ink, double strength) {
        int full = colour(ink);
        int page = colour(Ink.PAGE);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = page >> shift & 255;
            int to = full >> shift & 255;
            mixed = mixed << 8 | (int) Math.round(from + (to - from) * strength);
        }
        return mixed;
    }
}

package org.quoin.docx.write;

/** The built-in page: A4 with generous margins, in twentieths of a point. */
final class PageSetup {

    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int SIDE = 1300;
    static final int TOP = 1560;
    static final int BOTTOM = 1360;
    static final int HEADER = 700;
    static final int FOOTER = 620;
    static final int TEXT_WIDTH = WIDTH - 2 * SIDE;
    static final int TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    static final int WIDE_WIDTH = HEIGHT - 2 * SIDE;
    static final int WIDE_HEIGHT = WIDTH - TOP - BOTTOM;

    private PageSetup() {}
}

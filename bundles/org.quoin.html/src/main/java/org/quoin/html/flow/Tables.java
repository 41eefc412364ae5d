package org.quoin.html.flow;

import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay out a page. */
final class Tables {

    private Tables() {}

    /**
     * Whether a row holds data: two or more cells, each of inline content. A cell with paragraphs,
     * pictures or tables in it is a region of a laid-out page, and its content is a flow of its
     * own.
     */
    static boolean isDataRow(Element tr) {
        int cells = 0;
        for (Element cell : tr.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                cells++;
                if (cell.selectFirst(
                                "table, ul, ol, img, figure, h1, h2, h3, h4, p ~ p, div ~ div, br ~ br")
                        != null) {
                    return false;
                }
            }
        }
        return cells >= 2 && cells <= 40;
    }
}

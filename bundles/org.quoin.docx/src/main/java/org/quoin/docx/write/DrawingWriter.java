package org.quoin.docx.write;

import java.io.IOException;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.text.XmlText;

/** Writes the pictures and charts of one part, and numbers them. */
final class DrawingWriter {

    /** English Metric Units in a point. */
    private static final int EMU = 12700;

    private final WordXml xml;
    private final Media media;
    private final Charts charts;
    private int last;

    /**
     * @param media takes the pictures
     * @param charts takes the charts
     * @param first the first number for a drawing
     */
    DrawingWriter(WordXml xml, Media media, Charts charts, int first) {
        this.xml = xml;
        this.media = media;
        this.charts = charts;
        this.last = first - 1;
    }

    /** The number of the next drawing. */
    String next() {
        return Integer.toString(++last);
    }

    /** Writes a run with a chart. */
    void chart(Inline.Chart chart) throws IOException {
        String id = next();
        xml.start("w:r").start("w:drawing");
        xml.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty(
                "wp:extent",
                "cx",
                Long.toString(Math.round(chart.width() * EMU)),
                "cy",
                Long.toString(Math.round(chart.height() * EMU)));
        xml.empty(
                "wp:docPr",
                "id",
                id,
                "name",
                "Chart " + id,
                "descr",
                XmlText.clean(chart.alternative()));
        xml.empty("wp:cNvGraphicFramePr");
        xml.start("a:graphic").start("a:graphicData", "uri", ChartXml.C);
        xml.empty("c:chart", "xmlns:c", ChartXml.C, "r:id", charts.id(chart.data()));
        xml.end().end().end().end().end();
    }

    /** Writes a run with a picture. */
    void picture(Inline.Picture picture) throws IOException {
        String id = next();
        String width = Long.toString(Math.round(picture.width() * EMU));
        String height = Long.toString(Math.round(picture.height() * EMU));
        String relationship = media.id(picture.data());
        String name = media.name(picture.data()).orElseThrow();
        xml.start("w:r").start("w:drawing");
        xml.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty(
                "wp:docPr",
                "id",
                id,
                "name",
                "Picture " + id,
                "descr",
                XmlText.clean(picture.alternative()));
        xml.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").end();
        xml.start("a:graphic").start("a:graphicData", "uri", WordXml.PIC).start("pic:pic");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name);
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", relationship);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }
}

package org.quoin.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quoin.docx.flow.ChartData;
import org.quoin.docx.text.XmlText;

/** Writes a chart as Word draws it: columns or bars, the parts of each stacked. */
final class ChartXml {

    static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String CATEGORIES = "111111111";
    private static final String VALUES = "222222222";

    /** Up to here every whole number gets a line; Word chooses halves where it may. */
    private static final int EACH = 8;

    private final ChartData data;
    private final WordXml xml;

    private ChartXml(ChartData data, WordXml xml) {
        this.data = data;
        this.xml = xml;
    }

    static void write(ChartData data, OutputStream out) throws IOException {
        new ChartXml(data, new WordXml(out)).write();
    }

    private void write() throws IOException {
        xml.start("c:chartSpace", "xmlns:c", C, "xmlns:a", WordXml.A, "xmlns:r", WordXml.R);
        value("c:date1904", "0");
        value("c:roundedCorners", "0");
        xml.start("c:chart");
        value("c:autoTitleDeleted", "1");
        xml.start("c:plotArea").empty("c:layout");
        bars();
        categories();
        values();
        xml.end();
        xml.start("c:legend");
        value("c:legendPos", "b");
        value("c:overlay", "0");
        xml.end();
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.end();
        xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
        letters("900");
        xml.start("c:externalData", "r:id", "rId1");
        value("c:autoUpdate", "0");
        xml.end().end().finish();
    }

    private boolean lying() {
        return data.form() == ChartData.Form.BARS;
    }

    private void bars() throws IOException {
        xml.start("c:barChart");
        value("c:barDir", lying() ? "bar" : "col");
        value("c:grouping", "stacked");
        value("c:varyColors", "0");
        int last = data.categories().size() + 1;
        for (int i = 0; i < data.series().size(); i++) {
            ChartData.Series series = data.series().get(i);
            String number = Integer.toString(i);
            xml.start("c:ser");
            value("c:idx", number);
            value("c:order", number);
            xml.start("c:tx");
            strings(ChartBook.range(i + 1, 1, 1), List.of(series.name()));
            xml.end();
            xml.start("c:spPr");
            fill(series.colour());
            xml.end();
            value("c:invertIfNegative", "0");
            xml.start("c:cat");
            strings(ChartBook.range(0, 2, last), data.categories());
            xml.end();
            xml.start("c:val");
            numbers(ChartBook.range(i + 1, 2, last), series.values());
            xml.end().end();
        }
        value("c:gapWidth", "60");
        value("c:overlap", "100");
        value("c:axId", CATEGORIES);
        value("c:axId", VALUES);
        xml.end();
    }

    private void categories() throws IOException {
        xml.start("c:catAx");
        value("c:axId", CATEGORIES);
        xml.start("c:scaling");
        // Bars are listed from below; the first is to stand above.
        value("c:orientation", lying() ? "maxMin" : "minMax");
        xml.end();
        value("c:delete", "0");
        value("c:axPos", lying() ? "l" : "b");
        format("General");
        ticks();
        line("A9B2BD");
        letters("800");
        value("c:crossAx", VALUES);
        value("c:crosses", "autoZero");
        value("c:auto", "0");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        value("c:noMultiLvlLbl", "1");
        xml.end();
    }

    private void values() throws IOException {
        xml.start("c:valAx");
        value("c:axId", VALUES);
        xml.start("c:scaling");
        value("c:orientation", "minMax");
        value("c:min", "0");
        xml.end();
        value("c:delete", "0");
        value("c:axPos", lying() ? "b" : "l");
        xml.start("c:majorGridlines");
        line("E3E7EC");
        xml.end();
        format("0");
        ticks();
        line("A9B2BD");
        letters("800");
        value("c:crossAx", CATEGORIES);
        value("c:crosses", lying() ? "max" : "autoZero");
        value("c:crossBetween", "between");
        int highest = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            highest = Math.max(highest, data.total(i));
        }
        if (highest <= EACH) {
            value("c:majorUnit", "1");
        }
        xml.end();
    }

    private void ticks() throws IOException {
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
    }

    private void format(String code) throws IOException {
        xml.empty("c:numFmt", "formatCode", code, "sourceLinked", "0");
    }

    private void line(String colour) throws IOException {
        xml.start("c:spPr").start("a:ln", "w", "6350");
        fill(colour);
        xml.end().end();
    }

    private void fill(String colour) throws IOException {
        xml.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
    }

    /**
     * @param size in hundredths of a point
     */
    private void letters(String size) throws IOException {
        xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
        xml.start("a:defRPr", "sz", size);
        fill("22262E");
        xml.end().end().empty("a:endParaRPr", "lang", "en-US").end().end();
    }

    private void strings(String cells, List<String> words) throws IOException {
        xml.start("c:strRef").start("c:f").text(cells).end().start("c:strCache");
        value("c:ptCount", Integer.toString(words.size()));
        for (int i = 0; i < words.size(); i++) {
            point(i, XmlText.clean(words.get(i)));
        }
        xml.end().end();
    }

    private void numbers(String cells, List<Integer> numbers) throws IOException {
        xml.start("c:numRef").start("c:f").text(cells).end().start("c:numCache");
        xml.start("c:formatCode").text("General").end();
        value("c:ptCount", Integer.toString(numbers.size()));
        for (int i = 0; i < numbers.size(); i++) {
            point(i, Integer.toString(numbers.get(i)));
        }
        xml.end().end();
    }

    private void point(int index, String value) throws IOException {
        xml.start("c:pt", "idx", Integer.toString(index)).start("c:v").text(value).end().end();
    }

    private void value(String element, String value) throws IOException {
        xml.empty(element, "val", value);
    }
}

package org.quoin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.quoin.docx.flow.ChartData;
import org.quoin.docx.text.XmlText;

/**
 * The workbook behind a chart, which Word opens when somebody wants to edit its data. Nothing in it
 * says when it was made: it has no properties at all.
 */
final class ChartBook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartBook() {}

    /** The name of its only sheet, by which the chart refers to cells. */
    static final String SHEET = "Sheet1";

    static byte[] bytes(ChartData data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            BriefingDocument.open(zip, "[Content_Types].xml");
            types(zip);
            BriefingDocument.open(zip, "_rels/.rels");
            Relationships top = new Relationships();
            top.part("rId1", "officeDocument", "xl/workbook.xml");
            top.write(zip);
            BriefingDocument.open(zip, "xl/workbook.xml");
            workbook(zip);
            BriefingDocument.open(zip, "xl/_rels/workbook.xml.rels");
            Relationships book = new Relationships();
            book.part("rId1", "worksheet", "worksheets/sheet1.xml");
            book.write(zip);
            BriefingDocument.open(zip, "xl/worksheets/sheet1.xml");
            sheet(data, zip);
        }
        return bytes.toByteArray();
    }

    private static void types(ZipOutputStream zip) throws IOException {
        WordXml xml = new WordXml(zip);
        xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty(
                "Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        xml.empty(
                "Override",
                "PartName",
                "/xl/worksheets/sheet1.xml",
                "ContentType",
                TYPE + "worksheet+xml");
        xml.end().finish();
    }

    private static void workbook(ZipOutputStream zip) throws IOException {
        WordXml xml = new WordXml(zip);
        xml.start("workbook", "xmlns", MAIN, "xmlns:r", WordXml.R).start("sheets");
        xml.empty("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1");
        xml.end().end().finish();
    }

    private static void sheet(ChartData data, ZipOutputStream zip) throws IOException {
        WordXml xml = new WordXml(zip);
        xml.start("worksheet", "xmlns", MAIN).start("sheetData");
        xml.start("row", "r", "1");
        text(xml, cell(0, 1), "");
        List<ChartData.Series> series = data.series();
        for (int i = 0; i < series.size(); i++) {
            text(xml, cell(i + 1, 1), series.get(i).name());
        }
        xml.end();
        for (int row = 0; row < data.categories().size(); row++) {
            xml.start("row", "r", Integer.toString(row + 2));
            text(xml, cell(0, row + 2), data.categories().get(row));
            for (int i = 0; i < series.size(); i++) {
                xml.start("c", "r", cell(i + 1, row + 2)).start("v");
                xml.text(Integer.toString(series.get(i).values().get(row))).end().end();
            }
            xml.end();
        }
        xml.end().end().finish();
    }

    private static void text(WordXml xml, String cell, String words) throws IOException {
        // A string whatever it begins with: a name like =SUM(A1) is no formula.
        xml.start("c", "r", cell, "t", "inlineStr").start("is");
        xml.start("t", "xml:space", "preserve").text(XmlText.clean(words)).end().end().end();
    }

    /**
     * The name of a cell.
     *
     * @param column from 0, at most 25
     * @param row from 1
     */
    private static String cell(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    /** The cells of a column from a row to another, as a chart refers to them. */
    static String range(int column, int from, int to) {
        String letter = "$" + (char) ('A' + column) + "$";
        String first = SHEET + "!" + letter + from;
        return from == to ? first : first + ":" + letter + to;
    }
}

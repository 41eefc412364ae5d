package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.CharsetDetector;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

/** The libraries that look for their own files at run time find them inside OSGi as well. */
class LibrariesTest {

    @Test
    void poiWritesWhatItReads() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("“桥今年通车”  he said");
            document.write(bytes);
        }

        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals("“桥今年通车”  he said", document.getParagraphs().get(0).getText());
        }
    }

    /** Its parsers of dates, names and pages are made by ANTLR, which looks for their tables. */
    @Test
    void citeprocSetsAnEntry() throws Exception {
        String style =
                """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                  <info><title>t</title><id>t</id></info>
                  <citation><layout><text variable="title"/></layout></citation>
                  <bibliography><layout>
                    <names variable="author"/>
                    <text variable="title" prefix=": "/>
                    <text variable="page" prefix=", "/>
                  </layout></bibliography>
                </style>
                """;
        String locale =
                "<locale xmlns='http://purl.org/net/xbiblio/csl' version='1.0' xml:lang='en-US'>"
                        + "<terms><term name='page-range-delimiter'>-</term></terms></locale>";
        CSL processor =
                new CSL(
                        new ListItemDataProvider(
                                new CSLItemDataBuilder()
                                        .id("1")
                                        .type(CSLType.ARTICLE_NEWSPAPER)
                                        .author("Ingrid", "Vale")
                                        .title("桥今年通车")
                                        .page("3-4")
                                        .build()),
                        language -> locale,
                        null,
                        style,
                        "en-US");
        processor.setOutputFormat("text");
        processor.registerCitationItems("1");

        assertEquals(
                "Ingrid Vale: 桥今年通车, 3-4",
                processor.makeBibliography().makeString().strip().replace('–', '-'));
    }

    @Test
    void sqliteUnpacksItsNativeLibrary() throws Exception {
        try (Connection connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE VIRTUAL TABLE words USING fts5(text)");
            statement.executeUpdate("INSERT INTO words VALUES ('桥 今年 通车')");

            try (ResultSet found =
                    statement.executeQuery("SELECT text FROM words WHERE words MATCH '今年'")) {
                assertTrue(found.next());
                assertEquals("桥 今年 通车", found.getString(1));
            }
        }
    }

    @Test
    void icuFindsItsData() {
        Charset gbk = Charset.forName("GB18030");
        CharsetDetector detector = new CharsetDetector();
        detector.setText("市长在会上表示，大桥将于今年通车，市民可以免费通行。".getBytes(gbk));

        assertEquals("GB18030", detector.detect().getName());
    }
}

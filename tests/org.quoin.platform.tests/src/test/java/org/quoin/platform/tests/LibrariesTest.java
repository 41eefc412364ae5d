package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.CharsetDetector;
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

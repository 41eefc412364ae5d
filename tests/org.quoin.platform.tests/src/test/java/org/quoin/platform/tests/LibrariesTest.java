package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

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
    void icuFindsItsData() {
        Charset gbk = Charset.forName("GB18030");
        CharsetDetector detector = new CharsetDetector();
        detector.setText("市长在会上表示，大桥将于今年通车，市民可以免费通行。".getBytes(gbk));

        assertEquals("GB18030", detector.detect().getName());
    }
}

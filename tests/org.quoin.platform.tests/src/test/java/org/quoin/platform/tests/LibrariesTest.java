package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
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
    void hanLpFindsItsDictionaries() {
        List<String> words = HanLP.segment("市长在会上表示").stream().map(term -> term.word).toList();

        assertEquals(List.of("市长", "在", "会上", "表示"), words);
    }

    @Test
    void hanLpKnowsPartsOfSpeech() {
        Term verb = HanLP.segment("他强调").get(1);

        assertEquals("强调/v", verb.toString());
    }

    @Test
    void icuFindsItsData() {
        Charset gbk = Charset.forName("GB18030");
        CharsetDetector detector = new CharsetDetector();
        detector.setText("市长在会上表示，大桥将于今年通车，市民可以免费通行。".getBytes(gbk));

        assertEquals("GB18030", detector.detect().getName());
    }
}

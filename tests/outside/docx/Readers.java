import jakarta.xml.bind.JAXBElement;
import java.io.File;
import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;
import org.docx4j.wml.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * What Apache POI and docx4j read in a briefing: a line for each quotation's control and each footnote, {@code READER TAB KIND TAB
 * WORDS}.
 *
 * <pre>java -cp 'docx4j and POI' Readers.java FILE.docx</pre>
 */
public final class Readers {

    private static final String W = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private Readers() {}

    public static void main(String[] arguments) throws Exception {
        poi(arguments[0]);
        docx4j(arguments[0]);
        OUT.flush();
    }

    private static void line(String reader, String kind, StringBuilder words) {
        OUT.println(reader + "\t" + kind + "\t" + words.toString().replaceAll("\\s+", " ").strip());
    }

    private static void poi(String file) throws Exception {
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxFileCount(100_000);
        try (XWPFDocument document = new XWPFDocument(new FileInputStream(file))) {
            for (var each : document.getDocument().selectPath(W + ".//w:sdt")) {
                if (each instanceof CTSdtRun control
                        && control.getSdtPr().isSetTag()
                        && control.getSdtPr().getTag().getVal().startsWith("quoin-")) {
                    StringBuilder words = new StringBuilder();
                    for (var text : control.selectPath(W + ".//w:t")) {
                        words.append(((CTText) text).getStringValue());
                    }
                    line("poi", "quotation", words);
                }
            }
            for (XWPFFootnote note : document.getFootnotes()) {
                if (note.getId().signum() > 0) {
                    StringBuilder words = new StringBuilder();
                    for (var text : note.getCTFtnEdn().selectPath(W + ".//w:t")) {
                        words.append(((CTText) text).getStringValue());
                    }
                    line("poi", "note", words);
                }
            }
        }
    }

    private static void docx4j(String file) throws Exception {
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new File(file));
        ClassFinder controls = new ClassFinder(SdtRun.class);
        new TraversalUtil(word.getMainDocumentPart().getContent(), controls);
        for (Object each : controls.results) {
            Tag tag = ((SdtElement) each).getSdtPr().getTag();
            if (tag != null && tag.getVal().startsWith("quoin-")) {
                line("docx4j", "quotation", words(((SdtElement) each).getSdtContent().getContent()));
            }
        }
        List<CTFtnEdn> notes = new ArrayList<>(word.getMainDocumentPart().getFootnotesPart().getContents().getFootnote());
        for (CTFtnEdn note : notes) {
            if (note.getId().signum() > 0) {
                line("docx4j", "note", words(note.getContent()));
            }
        }
    }

    private static StringBuilder words(List<Object> content) {
        ClassFinder runs = new ClassFinder(R.class);
        new TraversalUtil(content, runs);
        StringBuilder words = new StringBuilder();
        for (Object run : runs.results) {
            for (Object each : ((R) run).getContent()) {
                // The instruction of a field is a text to docx4j, too.
                if (each instanceof JAXBElement<?> element
                        && element.getName().getLocalPart().equals("t")
                        && element.getValue() instanceof Text text) {
                    words.append(text.getValue());
                }
            }
        }
        return words;
    }
}

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;

/**
 * The same briefing as a program writes it that takes POI's XWPF as its examples show it: headings, quotations with a footnote
 * each, a table of sources. No contents, no fonts for each script, no evidence, no page numbers; so less than Quoin writes.
 *
 * <pre>
 *   PlainPoi THOUSANDS FILE
 * </pre>
 */
public final class PlainPoi {

    private final XWPFDocument document = new XWPFDocument();

    private PlainPoi() {}

    public static void main(String[] arguments) throws Exception {
        Briefing briefing = Material.briefing(Integer.parseInt(arguments[0]));
        PlainPoi poi = new PlainPoi();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            poi.write(briefing);
            poi.document.write(out);
        }
    }

    private void write(Briefing briefing) {
        paragraph("Title", briefing.title());
        for (AnalysedArticle each : briefing.articles()) {
            if (!each.quotes().isEmpty()) {
                article(each.article(), each.quotes());
            }
        }
        table(briefing.articles());
    }

    private void article(Article article, List<Quote> quotes) {
        paragraph("Heading2", article.title());
        paragraph("Normal", article.site().orElse("") + ", " + String.join(", ", article.authors()));
        for (Quote quote : quotes) {
            paragraph("Normal", quote.speaker().map(Speaker::name).orElse(""));
            String words = quote.content().get(0).of(article.text());
            XWPFParagraph paragraph = paragraph("Quote", "“" + words + "”");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText(article.site().orElse("") + ", “" + article.title() + "”, " + article.url().orElse(""));
            paragraph.addFootnoteReference(note);
            paragraph("Normal", quote.kind() + " · " + Math.round(quote.confidence() * 100) + " %");
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return paragraph;
    }

    private void table(List<AnalysedArticle> articles) {
        XWPFTable table = document.createTable(1, 8);
        int number = 0;
        for (AnalysedArticle each : articles) {
            Article article = each.article();
            XWPFTableRow row = table.createRow();
            row.getCell(0).setText(Integer.toString(++number));
            row.getCell(1).setText(article.site().orElse(""));
            row.getCell(2).setText(article.title());
            row.getCell(3).setText(String.join(", ", article.authors()));
            row.getCell(4).setText(article.published().map(when -> when.day().toString()).orElse(""));
            row.getCell(5).setText(article.language().toLanguageTag());
            row.getCell(6).setText(article.provenance().sha256().substring(0, 12));
            row.getCell(7).setText(Integer.toString(each.quotes().size()));
        }
    }
}

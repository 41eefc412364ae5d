package org.quoin.engine.exchange.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quoin.engine.json.EnumNames;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * One table as CSV by RFC 4180: comma, double quotation marks, lines ended by CR LF, a head line.
 * {@link #finish()} writes what could only be counted at the end.
 */
public abstract sealed class CsvTable implements ContentSink {

    private final CSVPrinter printer;

    /** Speakers by their keys: few beside the quotations. */
    private final Map<String, SpeakerContent> speakers = new LinkedHashMap<>();

    private CsvTable(Appendable out, String... head) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord((Object[]) head);
    }

    @Override
    public void setting(String key, String value) {}

    @Override
    public void tag(TagContent tag) {}

    @Override
    public void speaker(SpeakerContent speaker) throws IOException {
        speakers.put(speaker.key(), speaker);
    }

    @Override
    public void apart(ApartContent pair) {}

    /**
     * Writes what is left; nothing comes after it.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        printer.flush();
    }

    final void row(Object... cells) throws IOException {
        printer.printRecord(cells);
    }

    final Map<String, SpeakerContent> speakers() {
        return speakers;
    }

    /** One row a quotation. */
    public static final class Quotations extends CsvTable {

        /**
         * Writes the head line.
         *
         * @param out takes the characters
         */
        public Quotations(Appendable out) throws IOException {
            super(out, QuotationRow.HEAD);
        }

        @Override
        public void article(ArticleContent article) throws IOException {
            QuotationRow rows = new QuotationRow(article.article());
            for (QuotationContent each : article.quotations()) {
                row(rows.of(each, each.speaker().map(key -> speakers().get(key).name())));
            }
        }
    }

    /** One row an article. */
    public static final class Articles extends CsvTable {

        /**
         * Writes the head line.
         *
         * @param out takes the characters
         */
        public Articles(Appendable out) throws IOException {
            super(out, ArticleRow.HEAD);
        }

        @Override
        public void article(ArticleContent article) throws IOException {
            row(ArticleRow.of(article));
        }
    }

    /** One row a speaker of the register. */
    public static final class Speakers extends CsvTable {

        private final Map<String, int[]> counts = new LinkedHashMap<>();

        /**
         * Writes the head line.
         *
         * @param out takes the characters
         */
        public Speakers(Appendable out) throws IOException {
            super(out, "speaker", "name", "other names", "type", "quotations", "articles", "note");
        }

        @Override
        public void article(ArticleContent article) {
            List<String> seen = new ArrayList<>();
            for (QuotationContent each : article.quotations()) {
                each.speaker()
                        .ifPresent(
                                key -> {
                                    int[] count = counts.computeIfAbsent(key, unseen -> new int[2]);
                                    count[0]++;
                                    if (!seen.contains(key)) {
                                        seen.add(key);
                                        count[1]++;
                                    }
                                });
            }
        }

        @Override
        public void finish() throws IOException {
            for (SpeakerContent each : speakers().values()) {
                int[] count = counts.getOrDefault(each.key(), new int[2]);
                row(
                        Cells.text(each.key()),
                        Cells.text(each.name()),
                        Cells.list(
                                Stream.of(each.givenNames(), each.otherNames())
                                        .flatMap(List::stream)
                                        .toList()),
                        EnumNames.of(each.type()),
                        count[0],
                        count[1],
                        Cells.text(each.note()));
            }
            super.finish();
        }
    }
}

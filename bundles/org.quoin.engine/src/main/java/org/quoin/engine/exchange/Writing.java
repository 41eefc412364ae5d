package org.quoin.engine.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.engine.exchange.annotation.AnnotationWriter;
import org.quoin.engine.exchange.csv.CsvTable;
import org.quoin.engine.exchange.jsonl.JsonLinesWriter;
import org.quoin.engine.exchange.refi.RefiWriter;
import org.quoin.engine.output.AtomicFile;
import org.quoin.project.Project;
import org.quoin.project.content.ContentSink;

/** One project on its way out. */
final class Writing {

    private final Project project;
    private final ExchangeOptions options;
    private final Progress progress;

    Writing(Project project, ExchangeOptions options, Progress progress) {
        this.project = project;
        this.options = options;
        this.progress = progress;
    }

    ExchangeTally to(ExchangeFormat format, Path target) throws IOException {
        boolean folder = Files.isDirectory(target);
        if (format == ExchangeFormat.JSON_LINES && (folder || hasNoEnding(target))) {
            return lines(target);
        }
        if (format == ExchangeFormat.CSV && (folder || hasNoEnding(target))) {
            return tables(target);
        }
        try (AtomicFile file = AtomicFile.open(target)) {
            ExchangeTally tally = to(format, file.out());
            file.commit();
            return tally;
        }
    }

    ExchangeTally to(ExchangeFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> table(out);
            case JSON_LINES -> {
                Writer writer = utf8(out);
                Counting counting = give(new JsonLinesWriter(writer, false));
                writer.flush();
                yield tally(counting, List.of());
            }
            case WEB_ANNOTATION -> {
                Writer writer = utf8(out);
                AnnotationWriter annotations = new AnnotationWriter(writer, project.id());
                Counting counting = give(annotations);
                annotations.finish();
                writer.flush();
                yield tally(counting, List.of());
            }
            case REFI_QDA -> {
                try (RefiWriter refi = new RefiWriter(out, project.id(), name())) {
                    Counting counting = give(refi);
                    refi.finish();
                    yield tally(counting, List.of());
                }
            }
        };
    }

    private static boolean hasNoEnding(Path target) {
        return String.valueOf(target.getFileName()).indexOf('.') < 0;
    }

    private String name() {
        return String.valueOf(project.folder().toAbsolutePath().getFileName());
    }

    /** The originals first: lines that are there name nothing that is not. */
    private ExchangeTally lines(Path folder) throws IOException {
        Files.createDirectories(folder);
        OriginalsFolder originals =
                new OriginalsFolder(folder.resolve("articles"), project.articles());
        try (AtomicFile file = AtomicFile.open(folder.resolve(Exchange.LINES))) {
            Writer writer = utf8(file.out());
            JsonLinesWriter lines = new JsonLinesWriter(writer, options.originals());
            Counting counting = options.originals() ? give(originals, lines) : give(lines);
            writer.flush();
            file.commit();
            return tally(counting, originals.problems());
        }
    }

    private ExchangeTally table(OutputStream out) throws IOException {
        Writer writer = utf8(out);
        CsvTable table = table(options.table(), writer);
        Counting counting = give(table);
        table.finish();
        writer.flush();
        return tally(counting, List.of());
    }

    private ExchangeTally tables(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<ExchangeOptions.Table, AtomicFile> files = new EnumMap<>(ExchangeOptions.Table.class);
        try {
            List<CsvTable> tables = new ArrayList<>();
            List<Writer> writers = new ArrayList<>();
            for (ExchangeOptions.Table each : ExchangeOptions.Table.values()) {
                String file = each.name().toLowerCase(Locale.ROOT) + ".csv";
                files.put(each, AtomicFile.open(folder.resolve(file)));
                writers.add(utf8(files.get(each).out()));
                tables.add(table(each, writers.get(writers.size() - 1)));
            }
            Counting counting = give(tables.toArray(ContentSink[]::new));
            for (int i = 0; i < tables.size(); i++) {
                tables.get(i).finish();
                writers.get(i).flush();
            }
            for (AtomicFile each : files.values()) {
                each.commit();
            }
            return tally(counting, List.of());
        } finally {
            for (AtomicFile each : files.values()) {
                each.close();
            }
        }
    }

    private CsvTable table(ExchangeOptions.Table table, Writer writer) throws IOException {
        if (options.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        return switch (table) {
            case QUOTATIONS -> new CsvTable.Quotations(writer);
            case ARTICLES -> new CsvTable.Articles(writer);
            case SPEAKERS -> new CsvTable.Speakers(writer);
        };
    }

    private Counting give(ContentSink... sinks) throws IOException {
        Counting counting = new Counting(List.of(sinks));
        project.transfer().give(counting, progress);
        return counting;
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static ExchangeTally tally(Counting counting, List<Problem> problems) {
        return new ExchangeTally(counting.articles(), counting.quotations(), 0, problems);
    }
}

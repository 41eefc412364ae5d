package org.quoin.docx;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Citing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;

/** Writes the sample briefings into a folder, for looking at and for the document checkers. */
public final class WriteSamples {

    private WriteSamples() {}

    /**
     * Writes them.
     *
     * @param args the folder, then an optional user's template
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Optional<Path> template =
                args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
        Map<String, Briefing> briefings = new LinkedHashMap<>();
        briefings.put("en", SampleBriefings.sixLanguages(Locale.ENGLISH));
        briefings.put("zh", SampleBriefings.sixLanguages(Locale.forLanguageTag("zh-Hans")));
        briefings.put("outline", OutlineSamples.harbour(Locale.ENGLISH));
        briefings.put("outline-zh", OutlineSamples.harbour(Locale.forLanguageTag("zh-Hans")));
        Citing endnotes = new Citing(Citing.Notes.ENDNOTES, Optional.of("apa"), true);
        briefings.put(
                "full",
                OutlineSamples.full(
                        Locale.ENGLISH,
                        new Citing(Citing.Notes.FOOTNOTES, Optional.of("chicago"), false)));
        briefings.put(
                "full-zh",
                OutlineSamples.full(
                        Locale.SIMPLIFIED_CHINESE,
                        new Citing(Citing.Notes.FOOTNOTES, Optional.of("gbt7714"), false)));
        briefings.put("endnotes", OutlineSamples.full(Locale.ENGLISH, endnotes));
        briefings.put("own-text", OutlineSamples.ownText());
        briefings.put("one", SampleBriefings.oneArticle());
        briefings.put("hundred", SampleBriefings.many(100, 4));
        briefings.put("thousand", SampleBriefings.many(1000, 10));
        for (Map.Entry<String, Briefing> entry : briefings.entrySet()) {
            long start = System.nanoTime();
            Path file = folder.resolve(entry.getKey() + ".docx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new WordBriefingExporter()
                        .export(
                                entry.getValue(),
                                new BriefingExporter.Options(template),
                                out,
                                Progress.none());
            }
            System.out.printf(
                    "%-10s %9d bytes %6d ms%n",
                    entry.getKey(), Files.size(file), (System.nanoTime() - start) / 1_000_000);
        }
    }
}

package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.docx.markdown.MarkdownBriefingExporter;
import org.quoin.docx.sources.BibTexExporter;
import org.quoin.docx.sources.CslJsonExporter;
import org.quoin.docx.web.HtmlBriefingExporter;

/**
 * The text formats, byte for byte. {@code -Dquoin.golden=FOLDER} writes the files anew, to be
 * looked at before they are kept.
 */
class GoldenFilesTest {

    private static final Map<String, BriefingExporter> EXPORTERS =
            Map.of(
                    "html", new HtmlBriefingExporter(),
                    "md", new MarkdownBriefingExporter(),
                    "json", new CslJsonExporter(),
                    "bib", new BibTexExporter());

    @ParameterizedTest
    @CsvSource({"en,html", "zh-Hans,html", "en,md", "zh-Hans,md", "en,json", "en,bib"})
    void theSameBriefingGivesTheFileAtHand(String language, String ending) throws Exception {
        Briefing briefing = OutlineSamples.harbour(Locale.forLanguageTag(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTERS
                .get(ending)
                .export(
                        briefing,
                        new BriefingExporter.Options(Optional.empty()),
                        out,
                        Progress.none());
        String text = out.toString(StandardCharsets.UTF_8);
        String name = "harbour-" + language + "." + ending;
        String folder = System.getProperty("quoin.golden");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), text);
        }
        assertEquals(Files.readString(Path.of("src/test/resources/golden", name)), text);
    }
}

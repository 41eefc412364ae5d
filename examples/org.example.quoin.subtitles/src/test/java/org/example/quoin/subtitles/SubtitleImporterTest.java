package org.example.quoin.subtitles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

class SubtitleImporterTest {

    private static final String SRT =
            "1\n00:00:01,000 --> 00:00:03,000\n<i>The lock is shut</i>\n\n"
                    + "2\n00:00:03,200 --> 00:00:05,000\nuntil the tide turns.\n\n"
                    + "3\n00:00:05,100 --> 00:00:07,000\n- And then?\n- Then it opens.\n\n"
                    + "4\n00:01:00,000 --> 00:01:02,000\nKEEPER: Every day but Sunday.\n";
    private static final String VTT =
            "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:03.000 align:start\n"
                    + "<v Dana Orrick>We open at six.\n\n00:03.500 --> 00:05.000\n"
                    + "<v Dana Orrick>Not before.\n\n00:05.100 --> 00:06.000\n<v Lev Marsh>Why?\n";

    private final List<AnalysedArticle> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void turnsOfAnSrtFile() {
        assertEquals(
                List.of(
                        "The lock is shut until the tide turns.",
                        "And then?",
                        "Then it opens.",
                        "KEEPER: Every day but Sunday."),
                Subtitles.turns(SRT));
    }

    @Test
    void voicesOfAWebVttFile() {
        assertEquals(
                List.of("Dana Orrick: We open at six. Not before.", "Lev Marsh: Why?"),
                Subtitles.turns(VTT));
    }

    @Test
    void recognisedByWhatItSays() {
        assertTrue(Subtitles.isOne(SRT));
        assertTrue(Subtitles.isOne(VTT));
        assertTrue(Subtitles.isOne("\uFEFFWEBVTT - title\n"));
        assertFalse(Subtitles.isOne("At 00:00:01,000 --> nothing\n"));
        assertFalse(Subtitles.isOne("<html><p>WEBVTT</p></html>"));
    }

    @Test
    void insideQuoinItIsChosenByItsContent() throws Exception {
        run("talk.bin", SRT);
        run("silence.srt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n");

        assertEquals(1, articles.size());
        assertEquals("talk", articles.get(0).article().title());
        assertEquals(4, articles.get(0).article().paragraphs().size());
        assertEquals(List.of("silence.srt: nobody says anything in these subtitles"), problems);
    }

    private void run(String name, String text) throws Exception {
        Registry registry =
                new Registry(
                        new ClassPathContributions(
                                        SubtitleImporterTest.class.getClassLoader(), Locale.ENGLISH)
                                .discover());
        assertEquals(List.of(), registry.problems());
        FoundInput input =
                new FoundInput.Found(
                        FileInput.of(name, text.getBytes(StandardCharsets.UTF_8)));
        new ExtractJob(registry, 1)
                .run(
                        List.of(input).iterator(),
                        new Results() {
                            @Override
                            public void article(AnalysedArticle article) {
                                articles.add(article);
                            }

                            @Override
                            public void problem(Problem problem) {
                                problems.add(problem.subject() + ": " + problem.message());
                            }

                            @Override
                            public void passedOver(String passed) {
                                problems.add(passed + " was passed over");
                            }
                        },
                        Progress.none());
    }
}

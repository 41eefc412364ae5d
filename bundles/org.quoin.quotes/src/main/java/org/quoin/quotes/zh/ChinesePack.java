package org.quoin.quotes.zh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.marks.QuotationMarks;
import org.quoin.quotes.text.Paragraphs;

/** Chinese, simplified and traditional. */
public final class ChinesePack implements QuoteFinder {

    private final Lexicon lexicon;
    private final Names names;
    private final Words words;

    /**
     * Reads the word lists.
     *
     * @param pack whose files they are
     * @throws PackException if one is missing or not written in UTF-8
     * @throws IOException if one cannot be read
     */
    public ChinesePack(LanguagePack pack) throws PackException, IOException {
        lexicon = new Lexicon(pack);
        names = new Names(lexicon);
        words = new Words();
    }

    @Override
    public List<Finding> find(Article article, Progress progress) {
        String text = article.text();
        String folded = lexicon.script().fold(text);
        List<MarkedSpan> marks = QuotationMarks.scan(text);
        Tools tools = new Tools(new FlatText(text, folded, marks, 0));
        SentenceReader sentences =
                new SentenceReader(lexicon, tools.flat, tools.cues, tools.subjects);
        ParagraphReader reader = new ParagraphReader(tools.flat, tools.splitter, sentences);
        List<TextSpan> paragraphs = Paragraphs.of(text);
        Map<TextSpan, Draft> dialogue =
                new DialogueReader(lexicon, tools.flat, tools.mentions).read(paragraphs);
        for (TextSpan paragraph : paragraphs) {
            progress.checkCancelled();
            if (!dialogue.containsKey(paragraph)) {
                reader.read(paragraph);
            }
        }
        List<Draft> drafts = new ArrayList<>(reader.drafts());
        drafts.addAll(dialogue.values());
        Tools inner = new Tools(new FlatText(text, folded, marks, 1));
        NestedReader nested = new NestedReader(inner.flat, inner.splitter, inner.cues);
        for (MarkedSpan mark : tools.flat.marks()) {
            if (Speech.isSpeech(tools.flat, mark)) {
                drafts.addAll(nested.read(mark.inner()));
            }
        }
        NestedReader told = new NestedReader(tools.flat, tools.splitter, tools.cues);
        for (Draft line : dialogue.values()) {
            drafts.addAll(told.read(line.content().get(0)));
        }
        PeopleFinder people =
                new PeopleFinder(lexicon, tools.flat, tools.mentions, tools.subjects, names, words);
        return findings(drafts, new Cast(lexicon, tools.flat, people));
    }

    /** What reads one view of a text. */
    private final class Tools {
        private final FlatText flat;
        private final MentionReader mentions;
        private final SubjectFinder subjects;
        private final SentenceSplitter splitter;
        private final CueFinder cues;

        Tools(FlatText flat) {
            this.flat = flat;
            mentions = new MentionReader(lexicon, names, words, flat);
            subjects = new SubjectFinder(lexicon, mentions, words, flat);
            splitter = new SentenceSplitter(flat);
            FrameFinder frames = new FrameFinder(lexicon, flat, mentions, subjects);
            cues = new CueFinder(lexicon, flat, subjects, frames);
        }
    }

    private static List<Finding> findings(List<Draft> drafts, Cast cast) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(
                Comparator.comparing((Draft draft) -> draft.content().get(0))
                        .thenComparing(draft -> draft.content().size())
                        .thenComparing(Draft::confidence, Comparator.reverseOrder())
                        .thenComparing(Draft::rule));
        cast.learn(sorted);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Draft draft = sorted.get(i);
            Optional<Speaker> speaker = cast.resolve(draft, sorted.subList(0, i));
            findings.add(
                    new Finding(
                            draft.content(),
                            draft.kind(),
                            draft.source().map(Mention::span),
                            draft.cue(),
                            speaker,
                            draft.confidence(),
                            draft.rule()));
        }
        return findings;
    }
}

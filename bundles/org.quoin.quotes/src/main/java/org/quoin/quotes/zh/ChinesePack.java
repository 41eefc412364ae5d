package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.QuotationMarks;
import org.quoin.quotes.pack.Finding;
import org.quoin.quotes.pack.LanguagePack;
import org.quoin.quotes.text.Paragraphs;

/** Chinese, simplified and traditional. */
public final class ChinesePack implements LanguagePack {

    private final Lexicon lexicon;
    private final Names names;

    /** Reads the word lists. */
    public ChinesePack() {
        lexicon = new Lexicon();
        names = new Names(lexicon);
    }

    @Override
    public Set<String> languages() {
        return Set.of("zh");
    }

    @Override
    public List<Finding> find(Article article, Progress progress) {
        String text = article.text();
        String folded = lexicon.script().fold(text);
        FlatText flat = new FlatText(text, folded, QuotationMarks.scan(text), 0);
        MentionReader mentions = new MentionReader(lexicon, names, flat);
        SubjectFinder subjects = new SubjectFinder(lexicon, mentions, flat);
        FrameFinder frames = new FrameFinder(lexicon, flat, mentions, subjects);
        CueFinder cues = new CueFinder(lexicon, flat, subjects, frames);
        SentenceReader sentences = new SentenceReader(lexicon, flat, cues, subjects);
        ParagraphReader reader = new ParagraphReader(flat, new SentenceSplitter(flat), sentences);
        for (TextSpan paragraph : Paragraphs.of(text)) {
            progress.checkCancelled();
            reader.read(paragraph);
        }
        Cast cast = new Cast(flat, mentions, subjects, names);
        return findings(reader.drafts(), cast);
    }

    private static List<Finding> findings(List<Draft> drafts, Cast cast) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing(draft -> draft.content().get(0)));
        cast.learn(sorted);
        List<Mention> history = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : sorted) {
            Optional<Speaker> speaker =
                    draft.source().flatMap(mention -> cast.resolve(mention, history));
            draft.source().ifPresent(history::add);
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

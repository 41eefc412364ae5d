package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.people.Member;

/** Finds who said what with one language's words. */
final class EastFinder implements QuoteFinder {

    private final EastLexicon lexicon;
    private final MentionReader mentions;

    EastFinder(EastLexicon lexicon, MentionReader mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    @Override
    public List<Finding> find(Article article, Progress progress) {
        MaskedText text = new MaskedText(article.text());
        ParagraphReader reader = new ParagraphReader(text, lexicon, mentions);
        for (List<TextSpan> paragraph : text.paragraphs()) {
            progress.checkCancelled();
            reader.read(paragraph);
        }
        List<Statement> statements = new ArrayList<>(reader.statements());
        statements.sort(Comparator.comparing((Statement each) -> each.content().get(0)));
        Cast cast = new Cast(lexicon.of(Kind.PRONOUN));
        List<Optional<Member>> members = new ArrayList<>();
        int named = 0;
        for (Statement each : statements) {
            while (named < reader.subjects().size()
                    && isBefore(reader.subjects().get(named), each)) {
                notice(reader.subjects().get(named).of(article.text()), cast);
                named++;
            }
            members.add(
                    each.source()
                            .map(span -> span.of(article.text()))
                            .flatMap(words -> cast.of(words, mentions.read(words))));
        }
        // Only now is everything known of everybody.
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            findings.add(finding(statements.get(i), members.get(i)));
        }
        return findings;
    }

    private static Finding finding(Statement statement, Optional<Member> member) {
        return new Finding(
                statement.content(),
                statement.kind(),
                statement.source(),
                statement.cue(),
                member.map(Member::speaker),
                statement.confidence(),
                statement.rule());
    }

    private static boolean isBefore(TextSpan subject, Statement statement) {
        return subject.start() < statement.source().orElse(statement.content().get(0)).start();
    }

    /** Whoever an article names in full may be taken up by a surname or a pronoun. */
    private void notice(String words, Cast cast) {
        Mention mention = mentions.read(words);
        if (mention.type() == SpeakerType.PERSON) {
            cast.of(words, mention);
        }
    }
}

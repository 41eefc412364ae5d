package org.quoin.quotes.ar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.people.Member;

/** Arabic. */
public final class ArabicRules implements LanguageRules {

    /** Made by the registry. */
    public ArabicRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        ArabicLexicon lexicon = new ArabicLexicon(pack);
        return (article, progress) -> find(lexicon, article, progress);
    }

    private static List<Finding> find(ArabicLexicon lexicon, Article article, Progress progress) {
        String text = article.text();
        Reading reading = new Reading(text);
        SentenceReader reader = new SentenceReader(reading, lexicon);
        for (List<List<Token>> paragraph : reading.paragraphs()) {
            progress.checkCancelled();
            int before = reader.statements().size();
            for (List<Token> sentence : paragraph) {
                reader.read(sentence, reader.statements().size() > before);
            }
        }
        List<Statement> statements = new ArrayList<>(reader.statements());
        statements.sort(Comparator.comparing(Statement::content));
        Cast cast = new Cast(lexicon);
        List<Optional<Member>> members = new ArrayList<>();
        for (Statement each : statements) {
            members.add(each.source().map(span -> cast.of(span.of(text))));
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
                List.of(statement.content()),
                statement.kind(),
                statement.source(),
                statement.cue(),
                member.map(Member::speaker),
                statement.confidence(),
                statement.rule());
    }
}

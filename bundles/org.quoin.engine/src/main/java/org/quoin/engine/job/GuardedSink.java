package org.quoin.engine.job;

import java.io.IOException;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Member;
import org.quoin.engine.guard.Turn;

/**
 * What an importer hands over is taken while its clock stands, and not at all once nobody waits for
 * it any more.
 */
record GuardedSink(ImportSink sink, Turn turn) implements ImportSink {

    @Override
    public void article(Article article) {
        turn.enterEngine();
        try {
            sink.article(article);
        } finally {
            turn.leaveEngine();
        }
    }

    @Override
    public void problem(Problem problem) {
        turn.enterEngine();
        try {
            sink.problem(problem);
        } finally {
            turn.leaveEngine();
        }
    }

    @Override
    public void member(Member member) throws ImportException, IOException {
        turn.enterEngine();
        try {
            sink.member(member);
        } finally {
            turn.leaveEngine();
        }
    }
}

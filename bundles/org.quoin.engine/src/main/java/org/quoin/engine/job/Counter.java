package org.quoin.engine.job;

import java.io.IOException;
import java.util.Optional;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FoundInput;

/** Passes on what is found in inputs and counts it. */
final class Counter implements Pipeline.Taker<FoundInput, InputWork.Item> {

    private final Results results;
    private final Progress progress;
    private int inputs;
    private int failed;
    private int passedOver;
    private int articles;
    private int quotes;
    private int alreadyThere;

    Counter(Results results, Progress progress) {
        this.results = results;
        this.progress = progress;
    }

    @Override
    public void take(FoundInput found, Pipeline.Outcome<InputWork.Item> items)
            throws IOException, InterruptedException {
        if (found instanceof FoundInput.PassedOver over) {
            passedOver++;
            results.passedOver(over.name());
        } else if (found instanceof FoundInput.Unreadable unreadable) {
            inputs++;
            failed++;
            results.problem(unreadable.problem());
        } else if (found instanceof FoundInput.Found readable) {
            progress.report(readable.input().name(), inputs, -1);
            inputs++;
            drain(items);
        }
    }

    private void drain(Pipeline.Outcome<InputWork.Item> items)
            throws IOException, InterruptedException {
        boolean whole = true;
        for (Optional<InputWork.Item> item = items.next(); item.isPresent(); item = items.next()) {
            if (item.get() instanceof InputWork.Note note) {
                whole &= !isError(note.problem());
                results.problem(note.problem());
            } else if (item.get() instanceof InputWork.Found found) {
                AnalysedArticle article = found.article();
                articles++;
                quotes += article.quotes().size();
                for (Problem problem : article.problems()) {
                    whole &= !isError(problem);
                    results.problem(problem);
                }
                results.article(article);
            } else if (item.get() instanceof InputWork.AlreadyThere there) {
                alreadyThere++;
                results.alreadyThere(there.sha256());
            }
        }
        if (!whole) {
            failed++;
        }
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    /** What was found so far. */
    Tally tally() {
        return new Tally(inputs, failed, passedOver, articles, quotes);
    }

    /** Inputs that were not read, because what they hold is there already. */
    int alreadyThere() {
        return alreadyThere;
    }
}

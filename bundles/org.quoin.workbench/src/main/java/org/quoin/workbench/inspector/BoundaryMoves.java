package org.quoin.workbench.inspector;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.quote.Quote;
import org.quoin.engine.text.TextUnit;
import org.quoin.project.CorrectionRun;
import org.quoin.project.Project;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Boundaries;
import org.quoin.workbench.model.QuoteEnd;
import org.quoin.workbench.model.QuoteRef;

/**
 * Moves the ends of quotations, in the background. Moves of one end that follow one another closely
 * are one undo step: a key that is held down is one thing that the user does.
 */
public final class BoundaryMoves {

    /** Longer than a key needs to be repeated, and than a person needs to press it again. */
    private static final long TOGETHER_NANOS = 1_500_000_000L;

    private final Work work;
    private final Announcements announcements;

    /** What is being moved. Used within edits only, which follow one another. */
    private @Nullable Moving moving;

    /** An end on its way. */
    private record Moving(
            Project project,
            QuoteRef quotation,
            QuoteEnd end,
            CorrectionRun run,
            Boundaries boundaries,
            long at) {

        boolean goesOn(Project now, QuoteRef moved, QuoteEnd which) {
            return now == project
                    && moved.equals(quotation)
                    && which == end
                    && System.nanoTime() - at < TOGETHER_NANOS;
        }

        Moving again() {
            return new Moving(project, quotation, end, run, boundaries, System.nanoTime());
        }
    }

    /**
     * @param work does it
     * @param announcements told where an end cannot go further
     */
    public BoundaryMoves(Work work, Announcements announcements) {
        this.work = work;
        this.announcements = announcements;
    }

    /** Moves an end of a quotation to the next place of a kind, in one direction. */
    public void move(QuoteRef quotation, QuoteEnd end, TextUnit unit, boolean onwards) {
        work.edit(
                InspectorTexts.Correct_job,
                project -> {
                    Moving one = moving;
                    Moving going =
                            one != null && one.goesOn(project, quotation, end)
                                    ? one.again()
                                    : begin(project, quotation, end);
                    moving = going;
                    if (going != null) {
                        move(going, unit, onwards);
                    }
                });
    }

    private static @Nullable Moving begin(Project project, QuoteRef quotation, QuoteEnd end) {
        @Nullable Article article = project.articles().article(quotation.article()).orElse(null);
        return article == null
                ? null
                : new Moving(
                        project,
                        quotation,
                        end,
                        project.quotations().correcting(),
                        new Boundaries(article.text(), article.language()),
                        System.nanoTime());
    }

    private void move(Moving going, TextUnit unit, boolean onwards) {
        going.run()
                .correct(
                        going.quotation().quote(),
                        each -> {
                            Optional<Quote> moved =
                                    going.boundaries().moved(each, going.end(), unit, onwards);
                            if (moved.isEmpty()) {
                                announcements.say(InspectorTexts.Boundary_noFurther);
                            }
                            return moved.orElse(each);
                        });
    }
}

package org.quoin.project;

import org.quoin.api.job.Progress;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.TimeFigures;
import org.quoin.project.store.Database;
import org.quoin.project.store.FigureQueries;

/**
 * Counts of quotations, as pictures show them: each from one consistent view of the project. Of a
 * million quotations they take a second or so.
 */
public final class Figures {

    private final Database database;

    Figures(Database database) {
        this.database = database;
    }

    /**
     * Who spoke how much.
     *
     * @param filter which quotations are counted
     * @param most so many speakers are named; the rest is counted together
     * @param wanted asked while it is counted
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public SpeakerFigures speakers(QuoteFilter filter, int most, Progress wanted) {
        return database.read(wanted, reading -> FigureQueries.speakers(reading, filter, most));
    }

    /**
     * When quotations were published, by the days of their articles.
     *
     * @param filter which quotations are counted
     * @param wanted asked while it is counted
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public TimeFigures overTime(QuoteFilter filter, Progress wanted) {
        return database.read(wanted, reading -> FigureQueries.overTime(reading, filter));
    }

    /**
     * Which outlets quoted whom how often.
     *
     * @param filter which quotations are counted
     * @param speakers so many at most, those with the most quotations
     * @param outlets so many at most, those with the most quotations
     * @param wanted asked while it is counted
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public MatrixFigures matrix(QuoteFilter filter, int speakers, int outlets, Progress wanted) {
        return database.read(
                wanted, reading -> FigureQueries.matrix(reading, filter, speakers, outlets));
    }
}

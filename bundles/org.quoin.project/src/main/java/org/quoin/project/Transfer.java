package org.quoin.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.quoin.api.job.Progress;
import org.quoin.project.content.ContentSink;
import org.quoin.project.store.ArticleTable;
import org.quoin.project.store.Database;
import org.quoin.project.store.Incoming;
import org.quoin.project.store.Outgoing;

/**
 * All that a project holds, out and in, without its history: what it is, not how it came to be.
 * What goes out of one and into a new one makes an equal one.
 */
public final class Transfer {

    private final Database database;
    private final ArticleTable articles;

    Transfer(Database database, ArticleTable articles) {
        this.database = database;
        this.articles = articles;
    }

    /**
     * Hands out everything in the order that {@link ContentSink} says, from one consistent view,
     * whatever is changed meanwhile.
     *
     * @param progress told of articles done, asked for cancelling
     * @throws IOException from the sink
     */
    public void give(ContentSink sink, Progress progress) throws IOException {
        try {
            database.read(
                    reading -> {
                        try {
                            new Outgoing(reading, articles).run(sink, progress);
                            return sink;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Begins to take something in. What is here already wins over what comes: settings, tags,
     * articles. It is stored in batches, each a transaction; all of them are one undo step, unless
     * somebody does something else meanwhile.
     *
     * @param detail what is taken in, for people: a file's name; possibly empty
     * @return to be closed, which stores the last batch
     */
    public TransferRun taking(String detail) {
        return new TransferRun(database, new Incoming(articles), detail);
    }
}

package org.quoin.engine.job;

import java.io.IOException;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;

/** Takes what a job finds, in the order of the inputs, on one thread. */
public interface Results {

    /**
     * One finished article. What is wrong with it stands in it and is also told to {@link
     * #problem}.
     *
     * @throws IOException if it cannot be passed on; ends the job
     */
    void article(AnalysedArticle article) throws IOException;

    /** Something that a person should know. */
    void problem(Problem problem);

    /** A file in a folder that is no article by its name. */
    void passedOver(String name);

    /**
     * An input that was not read, because the project has what it holds.
     *
     * @param sha256 of the input's bytes
     */
    default void alreadyThere(@SuppressWarnings("unused") String sha256) {
        // Most only want to know how many.
    }
}

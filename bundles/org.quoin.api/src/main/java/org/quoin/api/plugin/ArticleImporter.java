package org.quoin.api.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.text.ByteSpan;

/**
 * Reads one form of input into articles. Stateless: one instance serves many threads at once.
 * Deterministic: the same bytes give the same articles. It fetches nothing from a network and runs
 * nothing of the page.
 */
@ConsumerType
public interface ArticleImporter {

    /**
     * How sure it is that it can read the input, by content and not by name; fast, from {@link
     * Input#head()}.
     *
     * @throws IOException if the input cannot be read
     */
    Recognition recognise(Input input) throws IOException;

    /**
     * Reads the input.
     *
     * @param input bytes that {@link #recognise} did not answer with {@link Recognition#NO}
     * @param sink takes the articles as they are found, at least one, and inputs within this one
     * @param progress asked for cancelling
     * @throws ImportException if there is no article in it; articles already handed over stay
     * @throws IOException if the input cannot be read
     */
    void importArticles(Input input, ImportSink sink, Progress progress)
            throws ImportException, IOException;

    /**
     * Where the paragraphs of an article stand in the bytes that it was read from, so that they can
     * be shown as they were. Asked only when somebody wants to know.
     *
     * @param input the one that the article came of
     * @param article as {@link #importArticles} handed it over
     * @return an entry for each paragraph, empty where it is not known; no entries where the
     *     importer does not know at all, as by default
     * @throws IOException if the input cannot be read
     */
    default List<Optional<ByteSpan>> places(Input input, Article article) throws IOException {
        return List.of();
    }
}

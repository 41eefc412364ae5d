package org.quoin.api.plugin;

import java.io.IOException;
import org.osgi.annotation.versioning.ProviderType;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;

/**
 * Takes what an importer finds, one article at a time, so that a large container never stands in
 * memory whole.
 */
@ProviderType
public interface ImportSink {

    /** One finished article; its provenance names the input and the importer. */
    void article(Article article);

    /** Something worth knowing about the input or about one article of it. */
    void problem(Problem problem);

    /**
     * An input within this one, which is imported by whichever importer recognises it before this
     * returns; what it holds goes where this input's articles go. Inputs within inputs may be
     * containers again. Members that are empty or that no importer recognises are counted and told
     * of once, at the end.
     *
     * @param member read at most once
     * @throws ImportException if no more of the container is to be read, because it would unpack to
     *     more than is allowed; to be passed on
     * @throws IOException if the member's bytes cannot be read
     */
    default void member(Member member) throws ImportException, IOException {
        problem(
                Problem.error(
                        member.name(), "it lies within another file and cannot be read from here"));
    }
}

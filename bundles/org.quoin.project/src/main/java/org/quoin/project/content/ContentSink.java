package org.quoin.project.content;

import java.io.IOException;

/**
 * Takes a project's content one thing at a time, so that it never stands in memory whole: settings,
 * then tags, then speakers, then pairs of them, then articles, then grades of sources, then
 * briefings. What comes out of a project is sorted (by key, name, key, keys, id, outlet and id,
 * name), so that the same project gives the same bytes.
 */
public interface ContentSink {

    /**
     * A setting of the project.
     *
     * @throws IOException if it cannot be passed on; ends the exchange
     */
    void setting(String key, String value) throws IOException;

    /**
     * A tag.
     *
     * @throws IOException as {@link #setting}
     */
    void tag(TagContent tag) throws IOException;

    /**
     * A speaker of the register.
     *
     * @throws IOException as {@link #setting}
     */
    void speaker(SpeakerContent speaker) throws IOException;

    /**
     * Two speakers that a person keeps apart.
     *
     * @throws IOException as {@link #setting}
     */
    void apart(ApartContent pair) throws IOException;

    /**
     * An article.
     *
     * @throws IOException as {@link #setting}
     */
    void article(ArticleContent article) throws IOException;

    /**
     * What people make of a source. Forms that have no place for it leave it out.
     *
     * @throws IOException as {@link #setting}
     */
    default void grade(@SuppressWarnings("unused") GradeContent grade) throws IOException {
        // Other programs know none.
    }

    /**
     * A draft of a briefing. Forms that have no place for it leave it out.
     *
     * @throws IOException as {@link #setting}
     */
    default void briefing(@SuppressWarnings("unused") BriefingContent briefing) throws IOException {
        // Other programs know none.
    }
}

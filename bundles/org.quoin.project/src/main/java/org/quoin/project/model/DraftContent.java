package org.quoin.project.model;

import java.util.Optional;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Section;
import org.quoin.api.briefing.Translation;

/** What stands in a draft of a briefing. */
public sealed interface DraftContent {

    /** The words that a person gave it, possibly none. */
    String words();

    /**
     * The heading of a section, to which all belongs that follows it up to the next one.
     *
     * @param words its title
     * @param level 1 and deeper, as {@link Section#level()}
     * @param annex whether it and the sections in it come behind all others; of level 1 alone
     */
    record Heading(String words, int level, boolean annex) implements DraftContent {

        /**
         * @throws IllegalArgumentException if there is no such level, or it is none for an annex
         */
        public Heading {
            if (level < 1 || level > Section.DEEPEST || (annex && level > 1)) {
                throw new IllegalArgumentException("no section has level " + level);
            }
        }

        /** One that is no annex. */
        public Heading(String words, int level) {
            this(words, level, false);
        }
    }

    /**
     * The author's own text.
     *
     * @param words its paragraphs, parted by line ends
     */
    record OwnText(String words) implements DraftContent {}

    /**
     * A quotation of the project.
     *
     * @param quotation its number
     * @param words what the author says of it
     * @param translation what it says in the reader's language
     */
    record OfQuotation(long quotation, String words, Optional<Translation> translation)
            implements DraftContent {

        /** One without a translation. */
        public OfQuotation(long quotation, String words) {
            this(quotation, words, Optional.empty());
        }
    }

    /**
     * An article of the project, with those of its quotations that were not rejected.
     *
     * @param article its number
     * @param words what the author says of it
     */
    record OfArticle(long article, String words) implements DraftContent {}

    /**
     * A picture of an article of the project.
     *
     * @param article the article's number
     * @param picture which of its pictures, from 0
     * @param words what the author says of it
     */
    record OfPicture(long article, int picture, String words) implements DraftContent {

        /**
         * @throws IllegalArgumentException if there is no such picture in any article
         */
        public OfPicture {
            if (picture < 0) {
                throw new IllegalArgumentException("no picture has the number " + picture);
            }
        }
    }

    /**
     * A picture that the author brings; the project keeps its bytes.
     *
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param mediaType such as {@code image/png}
     * @param words the line under it
     * @param alternative what it shows, for who cannot see it; possibly empty
     * @param credit whose it is; possibly empty
     */
    record OwnPicture(
            String sha256, String mediaType, String words, String alternative, String credit)
            implements DraftContent {

        /**
         * @throws IllegalArgumentException if that is no hash
         */
        public OwnPicture {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("no picture has the hash " + sha256);
            }
        }
    }

    /**
     * A chart of the quotations that the briefing has.
     *
     * @param subject what they are counted by
     * @param words its title
     */
    record OfChart(ChartSubject subject, String words) implements DraftContent {}

    /**
     * A key judgement. They come together, in their order, before everything else, in whichever
     * section they stand.
     *
     * @param words what is judged
     * @param likelihood how likely it is
     * @param confidence how well founded the judgement is
     */
    record Judgement(
            String words, Optional<Likelihood> likelihood, Optional<ConfidenceLevel> confidence)
            implements DraftContent {}
}

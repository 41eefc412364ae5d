package org.quoin.api.plugin;

import java.util.List;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Quote;

/**
 * Does something with quotations that a person chose: puts them in other words for somebody, tags
 * them, proposes corrections. It changes nothing itself; what it gives back is shown, or done to
 * the project in one undo step. Stateless: one instance serves many threads at once, none of them
 * the user interface's. Deterministic: the same quotations and options give the same outcome.
 */
@ConsumerType
public interface QuotationAction {

    /**
     * Does it.
     *
     * @param chosen at least one, in the order of their articles and of the text
     * @param progress told how far it is, asked for cancelling
     * @return what came out
     * @throws ActionException if it cannot be done with these; says why in plain words
     */
    Outcome act(List<Chosen> chosen, Progress progress) throws ActionException;

    /**
     * A quotation that was chosen. Quotations of one article have the same article.
     *
     * @param article its spans are intervals of this one's text; without its pictures' bytes
     * @param quote as it stands now
     * @param tags the names of its tags, sorted
     * @param note what a person wrote about it, possibly empty
     */
    record Chosen(Article article, Quote quote, List<String> tags, String note) {

        /** Copies the list. */
        public Chosen {
            Objects.requireNonNull(article);
            Objects.requireNonNull(quote);
            Objects.requireNonNull(note);
            tags = List.copyOf(tags);
        }
    }

    /** What an action gives back. */
    sealed interface Outcome permits Words, Corrections, Tagging {}

    /**
     * Words for the person who asked: shown, and copied from there; on the command line written to
     * where results go.
     *
     * @param text plain, lines separated by {@code \n}
     */
    record Words(String text) implements Outcome {

        /** Nothing is null. */
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /**
     * Quotations become others, all in one undo step. One that somebody changed meanwhile stays as
     * he left it.
     *
     * @param corrections of chosen quotations, each at most once
     */
    record Corrections(List<Correction> corrections) implements Outcome {

        /** Copies the list. */
        public Corrections {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * One of them.
     *
     * @param of the quotation, as it was handed over
     * @param to what it is to be: its content, kind, source, cue and speaker count, its status,
     *     confidence and origin are not looked at
     */
    record Correction(Chosen of, Quote to) {

        /** Nothing is null. */
        public Correction {
            Objects.requireNonNull(of);
            Objects.requireNonNull(to);
        }
    }

    /**
     * Quotations get a tag, in one undo step.
     *
     * @param tag its name; made where there is none of that name
     * @param quotations those of the chosen ones that get it
     */
    record Tagging(String tag, List<Chosen> quotations) implements Outcome {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Tagging {
            if (tag.isBlank()) {
                throw new IllegalArgumentException("a tag needs a name");
            }
            quotations = List.copyOf(quotations);
        }
    }
}

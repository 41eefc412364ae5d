package org.quoin.api.plugin;

import java.util.List;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Quote;

/**
 * Says more of one quotation in the inspector, below what Quoin says, under the heading that its
 * declaration names. It draws nothing itself, so that it looks as the rest does, in every theme and
 * for screen readers. Asked for each quotation that somebody looks at; stateless and deterministic,
 * and never called on the user interface's thread.
 */
@ConsumerType
public interface InspectorSection {

    /**
     * What there is to say.
     *
     * @param article the quotation's; without its pictures' bytes
     * @param quote as it stands now
     * @param progress asked for cancelling: it is, as soon as somebody looks at something else
     * @return from above; none where there is nothing to say: then the heading is not shown either
     */
    List<Row> rows(Article article, Quote quote, Progress progress);

    /** One row. */
    sealed interface Row permits Fact, Words, Hyperlink {}

    /**
     * Something that is known.
     *
     * @param label what, in the user's language: a few words
     * @param text the fact
     */
    record Fact(String label, String text) implements Row {

        /** Nothing is null. */
        public Fact {
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
        }
    }

    /**
     * Words without a label.
     *
     * @param text a sentence or a few
     */
    record Words(String text) implements Row {

        /** Nothing is null. */
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A way to more; nothing is fetched until somebody follows it.
     *
     * @param text what people read
     * @param address on the web
     */
    record Hyperlink(String text, String address) implements Row {

        /**
         * Nothing is null.
         *
         * @throws IllegalArgumentException if the address leads elsewhere than to the web
         */
        public Hyperlink {
            Objects.requireNonNull(text);
            if (!org.quoin.api.article.WebAddress.isPage(address)) {
                throw new IllegalArgumentException("no address of the web: " + address);
            }
        }
    }
}

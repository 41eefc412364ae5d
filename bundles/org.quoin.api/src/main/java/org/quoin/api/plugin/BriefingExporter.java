package org.quoin.api.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.template.BriefingTemplate;

/**
 * Writes a briefing in one file format. Stateless. Deterministic: the same briefing and options
 * give the same bytes. Every quotation it writes is verbatim the article's text.
 */
@ConsumerType
public interface BriefingExporter {

    /**
     * Writes the briefing.
     *
     * @param briefing what to say
     * @param options how
     * @param out takes the file's bytes; the caller closes it and sees to it that no half file
     *     stays behind
     * @param progress told of articles done, asked for cancelling
     * @throws ExportException if the template or the briefing cannot be used; says why in plain
     *     words
     * @throws IOException if writing fails
     */
    void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException;

    /**
     * Whether it has words of its own, such as headings and labels, in a language. Where it has
     * not, it writes them in English; who writes no words of his own speaks every language.
     */
    default boolean speaks(@SuppressWarnings("unused") Locale language) {
        return true;
    }

    /**
     * How a briefing is to be written.
     *
     * @param template a file of the user's to be used instead of the built-in one
     * @param contributed a template that a plug-in brings; none where the user has a file
     */
    record Options(Optional<Path> template, Optional<BriefingTemplate> contributed) {

        /** With a file of the user's, or as is built in. */
        public Options(Optional<Path> template) {
            this(template, Optional.empty());
        }

        /**
         * For a form that no Word template has a say in.
         *
         * @param form what is written, as people call it, at the beginning of a sentence
         * @throws ExportException if there is a template
         */
        public void refuseTemplate(String form) throws ExportException {
            if (template.isPresent() || contributed.isPresent()) {
                throw new ExportException(form + " takes no Word template; leave the template out");
            }
        }
    }
}

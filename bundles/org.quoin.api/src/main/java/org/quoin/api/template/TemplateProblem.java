package org.quoin.api.template;

import java.util.Optional;

/**
 * Something about a template that its author should know, with its place.
 *
 * @param severity what it costs
 * @param part which part of the file it is in, as people call it: the text, a header, the file
 * @param paragraph which paragraph of that part, from 1, those in tables and text boxes counted as
 *     they come; 0 where it is about the part as a whole
 * @param excerpt the words there that it is about; blank where there are none
 * @param message one or two sentences in plain words: what, and what to do
 * @param suggestion what was probably meant, to be put in the excerpt's place
 */
public record TemplateProblem(
        Severity severity,
        String part,
        int paragraph,
        String excerpt,
        String message,
        Optional<String> suggestion) {

    /** What a problem costs. */
    public enum Severity {
        /** No briefing can be written into the template before it is mended. */
        ERROR,
        /** A briefing can be written, and something in it will probably not be as it was meant. */
        WARNING,
        /** Nothing is wrong; this is what will be done. */
        NOTE
    }

    /**
     * @throws IllegalArgumentException if the paragraph is negative
     */
    public TemplateProblem {
        if (paragraph < 0) {
            throw new IllegalArgumentException("paragraphs count from 1: " + paragraph);
        }
    }
}

package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Optional;

/**
 * That somebody says something, as a rule found it, in tokens.
 *
 * @param cue the reporting verb or phrase
 * @param source the noun phrase it attaches to
 * @param contents what was said, in order
 * @param rule which rule found it
 * @param confidence 0 to 1
 */
public record Attribution(
        Optional<Range> cue,
        Optional<Range> source,
        List<Range> contents,
        Rule rule,
        double confidence) {

    /** The rules that find attributions. */
    public enum Rule {
        /** What follows a verb: "said that ...". */
        VERB("verb before its content"),
        /** What stands before: "..., she said". */
        COMMENT("comment after its content"),
        /** "according to", laut, selon, según. */
        PHRASE("phrase naming the source"),
        /** A noun with its content: "her claim that ...". */
        NOUN("noun with its content"),
        /** "was confident that ...". */
        ADJECTIVE("adjective with its content"),
        /** "Berg: ...". */
        COLON("name and colon"),
        /** "is expected to", "seems". */
        IMPERSONAL("attributed to nobody named"),
        /** A sentence that goes on with the reported speech of the one before it. */
        CONTINUED("reported speech goes on"),
        /** "X fordert Y": the whole clause tells in the article's words what somebody said. */
        REPORT("told in the article's words"),
        /** Whole sentences in marks without a cue. */
        MARKS("quotation marks alone");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        /** For people to read. */
        public String label() {
            return label;
        }
    }

    /** Copies the list. */
    public Attribution {
        contents = List.copyOf(contents);
    }

    /** Whether a token is part of what was said. */
    public boolean says(int token) {
        for (Range content : contents) {
            if (content.holds(token)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token of what was said. */
    public int first() {
        return contents.get(0).first();
    }

    /** Index after the last token of what was said. */
    public int end() {
        return contents.get(contents.size() - 1).end();
    }
}

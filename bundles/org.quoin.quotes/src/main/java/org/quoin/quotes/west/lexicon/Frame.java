package org.quoin.quotes.west.lexicon;

/** What may be the content of a cue, and how it may stand to it. */
public enum Frame {
    /** A clause opened by that, dass, que. */
    THAT,
    /** A bare clause: "said it rained". */
    CLAUSE,
    /** Words in quotation marks. */
    QUOTE,
    /** A clause opened by a question word or whether. */
    WH,
    /** An infinitive: "vowed to leave". */
    INFINITIVE,
    /** A noun phrase, with what completes it: "denied the claim", "called it a shame". */
    OBJECT,
    /** A gerund: "recalled meeting her". */
    GERUND,
    /** A person spoken to comes first: "told them that ...". */
    ADDRESSEE,
    /** May follow its content or stand within it: "..., she said, ...". */
    COMMENT,
    /** Attributes without a source when passive: "is expected to". */
    PASSIVE,
    /** Its subject belongs to the content: "he seems tired". */
    COPULA
}

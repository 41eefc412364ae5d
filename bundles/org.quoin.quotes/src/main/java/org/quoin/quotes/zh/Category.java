package org.quoin.quotes.zh;

/** The word lists; what each is for stands in its first lines. */
enum Category {
    CUE_OPEN("cue-open"),
    CUE_COMMA("cue-comma"),
    CUE_WEAK("cue-weak"),
    CUE_SHOW("cue-show"),
    CUE_TELL("cue-tell"),
    CUE_LIGHT("cue-light"),
    NOT_CUE("not-cue"),
    NOUN_COMPLEMENT("noun-complement"),
    ADVERB("adverb"),
    PREPOSITION("preposition"),
    PREDICATE("predicate"),
    VERB("verb"),
    CLAUSE_WORD("clause-word"),
    CAUSATIVE("causative"),
    COMMON_WORD("common-word"),
    NO_NOUN("no-noun"),
    CONNECTIVE("connective"),
    PROTECT("protect"),
    TIME_WORD("time-word"),
    ROLE("role"),
    ROLE_PREFIX("role-prefix"),
    ORGANISATION("organisation"),
    GROUP("group"),
    ANONYMOUS("anonymous"),
    PLURAL("plural"),
    DOCUMENT("document"),
    OUTLET("outlet"),
    REPORT_WORD("report-word"),
    PRONOUN("pronoun"),
    FIRST_PERSON("first-person"),
    ADDRESSEE("addressee"),
    NOT_SUBJECT("not-subject"),
    LABEL_STOP("label-stop"),
    QUESTION_LABEL("question-label"),
    DOUBLE_SURNAME("double-surname"),
    PLACE("place");

    private final String file;

    Category(String file) {
        this.file = file;
    }

    /** The name of its list among the resources of this package. */
    String file() {
        return file + ".txt";
    }
}

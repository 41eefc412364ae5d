package org.quoin.docx.write;

/**
 * The names in the part that holds the evidence (docs/evidence.md), and how a content control says
 * which evidence it is bound to.
 */
public final class EvidenceXml {

    /** The namespace; another version that older readers would misread gets another one. */
    public static final String NAMESPACE = "urn:quoin:evidence:1";

    /** What the tag of a quotation's content control begins with; the id follows. */
    public static final String TAG = "quoin-";

    /** What the name of a quotation's bookmark begins with; the id follows, then a number. */
    public static final String BOOKMARK = "_Quoin_";

    private EvidenceXml() {}
}

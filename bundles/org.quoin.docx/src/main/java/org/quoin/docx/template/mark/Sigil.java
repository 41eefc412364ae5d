package org.quoin.docx.template.mark;

/** What a mark does. */
public enum Sigil {
    /** Stands for a field's value. */
    VALUE(""),
    /** Begins what is repeated for each item of a list, or written where a field has something. */
    EACH("#"),
    /** Begins what is written where a field has nothing. */
    UNLESS("^"),
    /** Ends either. */
    END("/"),
    /** Stands for a part that Quoin composes. */
    PART(">"),
    /** A remark for whoever reads the template; nothing is written. */
    REMARK("!");

    private final String sign;

    Sigil(String sign) {
        this.sign = sign;
    }

    /** What stands before the name. */
    public String sign() {
        return sign;
    }

    /** Whether it begins or ends something. */
    public boolean isControl() {
        return this == EACH || this == UNLESS || this == END;
    }

    /** The one whose sign a text begins with. */
    static Sigil of(String text) {
        for (Sigil each : values()) {
            if (!each.sign.isEmpty() && text.startsWith(each.sign)) {
                return each;
            }
        }
        return VALUE;
    }
}

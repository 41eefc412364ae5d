package org.quoin.workbench.pictures;

/** Which pictures there are. */
public enum PictureKind {
    /** Who spoke how much. */
    SPEAKERS,
    /** Quotations over time. */
    TIME,
    /** Who is quoted where. */
    MATRIX;

    /** The one that follows; the first after the last. */
    public PictureKind next() {
        return switch (this) {
            case SPEAKERS -> TIME;
            case TIME -> MATRIX;
            case MATRIX -> SPEAKERS;
        };
    }
}

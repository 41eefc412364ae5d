package org.quoin.workbench.pictures;

import java.util.Optional;
import org.quoin.project.model.TimeStep;
import org.quoin.workbench.pictures.draw.Split;

/**
 * What the user wants to see.
 *
 * @param kind which picture
 * @param scope of which quotations
 * @param split into what its marks are parted
 * @param step how long periods are; none for as short as there is room for
 * @param most so many speakers at most
 */
public record Choice(
        PictureKind kind, PictureScope scope, Split split, Optional<TimeStep> step, int most) {

    /** What is shown first. */
    public static final Choice FIRST =
            new Choice(PictureKind.SPEAKERS, PictureScope.ALL, Split.KIND, Optional.empty(), 20);

    /** Another picture. */
    public Choice of(PictureKind wanted) {
        return new Choice(wanted, scope, split, step, most);
    }

    /** Of other quotations. */
    public Choice of(PictureScope wanted) {
        return new Choice(kind, wanted, split, step, most);
    }

    /** Parted otherwise. */
    public Choice of(Split wanted) {
        return new Choice(kind, scope, wanted, step, most);
    }

    /** In longer or shorter periods. */
    public Choice of(Optional<TimeStep> wanted) {
        return new Choice(kind, scope, split, wanted, most);
    }

    /** Of more or fewer speakers. */
    public Choice of(int speakers) {
        return new Choice(kind, scope, split, step, speakers);
    }

    /**
     * In words that {@link #parse} understands; the scope is not kept, it belongs to the moment.
     */
    public String written() {
        return kind + " " + split + " " + step.map(Enum::name).orElse("-") + " " + most;
    }

    /** What was written, or nothing where it cannot be understood. */
    public static Optional<Choice> parse(String written) {
        String[] words = written.split(" ", -1);
        try {
            return words.length == 4
                    ? Optional.of(
                            new Choice(
                                    PictureKind.valueOf(words[0]),
                                    PictureScope.ALL,
                                    Split.valueOf(words[1]),
                                    words[2].equals("-")
                                            ? Optional.empty()
                                            : Optional.of(TimeStep.valueOf(words[2])),
                                    Math.max(1, Integer.parseInt(words[3]))))
                    : Optional.empty();
        } catch (IllegalArgumentException anotherVersionWroteIt) {
            return Optional.empty();
        }
    }
}

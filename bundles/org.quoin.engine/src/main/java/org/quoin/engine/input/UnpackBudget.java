package org.quoin.engine.input;

import java.util.Optional;
import org.quoin.api.plugin.ImportException;

/** What is left of the limits for one input that the user named. One thread uses it. */
public final class UnpackBudget {

    private final UnpackLimits limits;
    private final long packed;
    private int members;
    private long bytes;
    private Optional<String> breach = Optional.empty();

    /**
     * @param limits what is allowed
     * @param packed bytes of the input as it lies there
     */
    public UnpackBudget(UnpackLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** Which limit was reached, for people; empty while none was. */
    public Optional<String> breach() {
        return breach;
    }

    /**
     * One more member is taken out of a container.
     *
     * @throws ImportException if it is one too many, or something was too much before
     */
    public void takeMember() throws ImportException {
        refuseAfterBreach();
        if (++members > limits.members()) {
            throw breach("more than " + limits.members() + " files lie in it");
        }
    }

    /**
     * So many more bytes come out.
     *
     * @throws ImportException if they are too many, in all or for the size of the input
     */
    public void takeBytes(long more) throws ImportException {
        refuseAfterBreach();
        bytes += more;
        if (bytes > limits.bytes()) {
            throw breach("more than " + (limits.bytes() >> 30) + " GB come out of it");
        }
        if (bytes > limits.unquestioned() && bytes / limits.ratio() > packed) {
            throw breach("more than " + limits.ratio() + " times its own size comes out of it");
        }
    }

    /**
     * Looks at how deep containers lie within one another. Only what lies deeper is left out.
     *
     * @param depth of a member; 1 for those of the input itself
     * @throws ImportException if that is too deep
     */
    public void enter(int depth) throws ImportException {
        if (depth > limits.depth()) {
            throw new ImportException(
                    "containers lie within one another more than "
                            + limits.depth()
                            + " deep; what lies deeper was left out");
        }
    }

    private void refuseAfterBreach() throws ImportException {
        if (breach.isPresent()) {
            throw new ImportException(breach.get());
        }
    }

    private ImportException breach(String what) {
        String message = what + ", which is more than is unpacked; the rest of it was left out";
        breach = Optional.of(message);
        return new ImportException(message);
    }
}

package org.quoin.containers.message;

import java.util.Optional;

/** A part of a message that is not made of parts itself, decoded. */
final class Part {

    /**
     * What a part says of itself.
     *
     * @param type its media type, in lower case
     * @param charset the encoding that it names
     * @param id its content id, without brackets
     * @param location its own address
     * @param file the name under which it was attached
     * @param isAttached whether it is attached and no part of what is read
     */
    record Head(
            String type,
            Optional<String> charset,
            Optional<String> id,
            Optional<String> location,
            Optional<String> file,
            boolean isAttached) {}

    private final Head head;
    private final byte[] bytes;

    Part(Head head, byte[] bytes) {
        this.head = head;
        this.bytes = bytes;
    }

    Head head() {
        return head;
    }

    String type() {
        return head.type();
    }

    /** Decoded; not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}

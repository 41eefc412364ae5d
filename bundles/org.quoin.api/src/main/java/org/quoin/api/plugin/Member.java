package org.quoin.api.plugin;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * An input within a container: a file of an archive, a page of a message. An importer of containers
 * needs not know what is in it; it hands it to {@link ImportSink#member}.
 *
 * @param name within the container, with {@code /}; people see {@code container!/name}
 * @param content its bytes from their start, read at most once and before the call returns; the
 *     importer closes it
 * @param original which bytes are kept as the original of its articles
 * @param address where it was fetched from, where the container says so
 * @param charset the encoding that the container names, a hint that may be wrong
 * @param facts what the container says of it
 * @param companions what lies beside it
 */
public record Member(
        String name,
        InputStream content,
        Original original,
        Optional<String> address,
        Optional<String> charset,
        MemberFacts facts,
        Companions companions) {

    /** Which bytes are kept as the original of a member's articles. */
    public enum Original {
        /** The member's own: it is whole without the container, as a file of an archive is. */
        MEMBER,
        /** The container's: a part of one message, feed or saved page says little without it. */
        CONTAINER
    }

    /** Nothing is null. */
    public Member {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }

    /**
     * A member that is whole without its container and of which nothing more is known.
     *
     * @param name within the container
     * @param content its bytes
     */
    public static Member of(String name, InputStream content) {
        return new Member(
                name,
                content,
                Original.MEMBER,
                Optional.empty(),
                Optional.empty(),
                MemberFacts.NONE,
                Companions.none());
    }

    /**
     * A member that is a part of what its container says: the container is kept as its original.
     *
     * @param name within the container
     * @param content its bytes
     * @param facts what the container says of it
     */
    public static Member part(String name, InputStream content, MemberFacts facts) {
        return new Member(
                name,
                content,
                Original.CONTAINER,
                Optional.empty(),
                Optional.empty(),
                facts,
                Companions.none());
    }

    /**
     * The same, fetched from an address in an encoding, where these are known.
     *
     * @param from the address
     * @param encoding its name
     */
    public Member from(Optional<String> from, Optional<String> encoding) {
        return new Member(name, content, original, from, encoding, facts, companions);
    }

    /**
     * The same with what lies beside it.
     *
     * @param beside asked while it is imported, and not afterwards
     */
    public Member with(Companions beside) {
        return new Member(name, content, original, address, charset, facts, beside);
    }
}

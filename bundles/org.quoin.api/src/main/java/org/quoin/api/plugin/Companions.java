package org.quoin.api.plugin;

import java.io.IOException;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What lies in a container beside one of its members, such as the pictures of a page. */
@FunctionalInterface
@ConsumerType
public interface Companions {

    /**
     * One of them.
     *
     * @param address as the member writes it: a relative path, or the whole address under which the
     *     container holds it ({@code https://...}, {@code cid:...})
     * @return its bytes, not to be changed, or empty where there is none or it is too large
     * @throws IOException if the container cannot be read
     */
    Optional<byte[]> find(String address) throws IOException;

    /** None at all. */
    static Companions none() {
        return address -> Optional.empty();
    }
}

package org.quoin.containers.message;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.plugin.Companions;

/** The pictures of a message under the addresses by which its page names them (RFC 2557). */
final class MessagePictures implements Companions {

    private final Map<String, byte[]> found = new HashMap<>();
    private final Optional<String> base;

    /**
     * @param parts of the message
     * @param base the page's own address, against which others are resolved
     */
    MessagePictures(List<Part> parts, Optional<String> base) {
        this.base = base;
        for (Part part : parts) {
            if (part.type().startsWith("image/")) {
                part.head().id().ifPresent(id -> found.putIfAbsent("cid:" + id, part.bytes()));
                part.head()
                        .location()
                        .ifPresent(each -> found.putIfAbsent(resolved(each), part.bytes()));
            }
        }
    }

    @Override
    public Optional<byte[]> find(String address) {
        return Optional.ofNullable(found.getOrDefault(address, found.get(resolved(address))));
    }

    private String resolved(String address) {
        if (base.isEmpty()) {
            return address;
        }
        try {
            return URI.create(base.get()).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            // No address by the standard's letter: it is compared as it stands.
            return address;
        }
    }
}

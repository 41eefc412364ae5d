package org.quoin.containers.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sent a message, by the name that the sender uses. */
final class Senders {

    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<([^<>]*)>.*");

    private Senders() {}

    /**
     * The outlet that a newsletter comes from; of an address without a name its host, which is the
     * outlet's.
     *
     * @param from the field's value, decoded
     */
    static Optional<String> name(String from) {
        Matcher named = NAMED.matcher(from);
        String address = from;
        if (named.matches()) {
            if (!named.group(1).isBlank()) {
                return Optional.of(named.group(1).strip());
            }
            address = named.group(2);
        }
        String host = address.substring(address.lastIndexOf('@') + 1).strip();
        return host.isEmpty() ? Optional.empty() : Optional.of(host);
    }
}

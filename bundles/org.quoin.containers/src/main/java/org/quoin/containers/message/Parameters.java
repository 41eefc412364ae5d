package org.quoin.containers.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a header field's value: {@code text/html; charset="utf-8"}. */
final class Parameters {

    private Parameters() {}

    /**
     * One of them.
     *
     * @param field the whole value
     * @param name as the standards write it
     */
    static Optional<String> of(String field, String name) {
        Matcher found =
                Pattern.compile(
                                "(?i);\\s*"
                                        + Pattern.quote(name)
                                        + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                        .matcher(field);
        if (!found.find()) {
            return Optional.empty();
        }
        String value = found.group(1) == null ? found.group(2) : found.group(1);
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}

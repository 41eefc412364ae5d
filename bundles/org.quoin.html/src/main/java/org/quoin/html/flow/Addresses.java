package org.quoin.html.flow;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Addresses as they may leave the page. */
public final class Addresses {

    private static final Pattern OUTWARD =
            Pattern.compile("(?i)(https?://|mailto:).+", Pattern.DOTALL);

    private Addresses() {}

    /** The address resolved against the element's base; as it stands where there is no base. */
    public static String absolute(Element element, String address) {
        String base = element.baseUri();
        String resolved = base.isEmpty() ? "" : StringUtil.resolve(base, address);
        if (!resolved.isEmpty()) {
            return resolved;
        }
        return address.startsWith("//") ? "https:" + address : address;
    }

    /**
     * Where a link leads: http, https or mailto, with its host. Scripts, data, files and places
     * within the page lead nowhere.
     */
    public static Optional<String> outward(Element element, String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return Optional.empty();
        }
        String absolute = absolute(element, trimmed);
        return OUTWARD.matcher(absolute).matches() ? Optional.of(absolute) : Optional.empty();
    }
}

package org.quoin.html.flow;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.quoin.api.article.WebAddress;

/** Addresses as they may leave the page. */
public final class Addresses {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private Addresses() {}

    /** The address resolved against the element's base; as it stands where there is no base. */
    public static String absolute(Element element, String address) {
        if (WholeAddress.is(address)) {
            return address;
        }
        String base = element.baseUri();
        String resolved = base.isEmpty() ? "" : resolved(base, address);
        if (!resolved.isEmpty()) {
            return resolved;
        }
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static String resolved(String base, String address) {
        int site = WholeAddress.isRooted(address) ? WholeAddress.siteEnd(base) : -1;
        return site < 0 ? StringUtil.resolve(base, address) : base.substring(0, site) + address;
    }

    /** The address without its query and its fragment. */
    static String path(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return address.substring(0, end);
    }

    /**
     * Where a link leads: http, https or mailto, with its host. Scripts, data, files and places
     * within the page lead nowhere.
     */
    public static Optional<String> outward(Element element, String address) {
        // As browsers do, who read an address that is broken over lines as one.
        boolean broken = address.indexOf('\n') >= 0 || address.indexOf('\t') >= 0;
        boolean whole = !broken && address.indexOf('\r') < 0;
        String trimmed = (whole ? address : BREAKS.matcher(address).replaceAll("")).strip();
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return Optional.empty();
        }
        if (WholeAddress.is(trimmed)) {
            return Optional.of(trimmed);
        }
        String absolute = absolute(element, trimmed);
        return Optional.of(absolute).filter(WebAddress::isLink);
    }
}

package org.quoin.html.flow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.quoin.api.article.WebAddress;

/** Addresses as they may leave the page. */
public final class Addresses {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    /**
     * Whole addresses that resolving leaves as they are: nothing in them to be resolved, escaped or
     * folded. Most links of most pages are such, and resolving takes longer than all else about
     * them.
     */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "https?://[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*+(?:/(?!\\.)[^\\s\\p{Cntrl}?#/]*+)*+(?:\\?[^\\s\\p{Cntrl}#]*+)?(?:#[^\\s\\p{Cntrl}#]*+)?");

    /** An address from the root of its site on. */
    private static final Pattern ROOTED =
            Pattern.compile(
                    "(?:/(?![./])[^\\s\\p{Cntrl}?#/:]*+)++(?:\\?[^\\s\\p{Cntrl}#]*+)?(?:#[^\\s\\p{Cntrl}#]*+)?");

    /** The site of an address whose host needs nothing done to it. */
    private static final Pattern SITE =
            Pattern.compile("https?://[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*+(?=[/?#]|$)");

    private Addresses() {}

    /** The address resolved against the element's base; as it stands where there is no base. */
    public static String absolute(Element element, String address) {
        if (WHOLE.matcher(address).matches()) {
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
        if (ROOTED.matcher(address).matches()) {
            Matcher site = SITE.matcher(base);
            if (site.lookingAt()) {
                return site.group() + address;
            }
        }
        return StringUtil.resolve(base, address);
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
        String trimmed = BREAKS.matcher(address).replaceAll("").strip();
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return Optional.empty();
        }
        String absolute = absolute(element, trimmed);
        return Optional.of(absolute).filter(WebAddress::isLink);
    }
}

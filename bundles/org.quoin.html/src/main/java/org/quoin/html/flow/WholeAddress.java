package org.quoin.html.flow;

/**
 * Addresses that resolving leaves as they are: nothing in them to be resolved, escaped or folded.
 * Most links of most pages are such, and resolving takes longer than all else about them.
 */
final class WholeAddress {

    private static final String SECURE = "https://";

    private static final String PLAIN = "http://";

    private WholeAddress() {}

    /** Whether the address is whole: a scheme of the web, a plain host, a path without dots. */
    static boolean is(String address) {
        int host = hostEnd(address);
        return host >= 0 && isPath(address, host, false);
    }

    /** Whether the address goes from the root of its site on, and is the same when resolved. */
    static boolean isRooted(String address) {
        return address.startsWith("/") && isPath(address, 0, true);
    }

    /** Where the site of a whole address ends; -1 where its host needs something done to it. */
    static int siteEnd(String address) {
        int end = hostEnd(address);
        boolean ends =
                end >= 0 && (end == address.length() || "/?#".indexOf(address.charAt(end)) >= 0);
        return ends ? end : -1;
    }

    /** Where scheme and host end; -1 where there are none, or not of letters and digits alone. */
    private static int hostEnd(String address) {
        int at =
                address.startsWith(SECURE)
                        ? SECURE.length()
                        : address.startsWith(PLAIN) ? PLAIN.length() : -1;
        if (at < 0) {
            return -1;
        }
        boolean label = false;
        for (; at < address.length(); at++) {
            char c = address.charAt(at);
            boolean letter =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-';
            if (!letter && !(c == '.' && label)) {
                break;
            }
            label = letter;
        }
        return label ? at : -1;
    }

    /**
     * Whether what follows is a path, a query and a fragment, each if it is there.
     *
     * @param rooted whether a browser has to tell it from a host or a scheme
     */
    private static boolean isPath(String address, int from, boolean rooted) {
        int at = from;
        int length = address.length();
        if (at < length && "/?#".indexOf(address.charAt(at)) < 0) {
            return false;
        }
        for (; at < length && address.charAt(at) != '?' && address.charAt(at) != '#'; at++) {
            char c = address.charAt(at);
            char next = c == '/' && at + 1 < length ? address.charAt(at + 1) : ' ';
            if (!isPlain(c) || next == '.' || (rooted && (next == '/' || c == ':'))) {
                return false;
            }
        }
        int fragments = 0;
        for (; at < length; at++) {
            char c = address.charAt(at);
            fragments += c == '#' ? 1 : 0;
            if (!isPlain(c) || fragments > 1) {
                return false;
            }
        }
        return true;
    }

    /** Neither white space nor a control character, of whatever script. */
    private static boolean isPlain(char c) {
        return c > ' ' && c != 0x7f && c != 0x85 && c != 0x2028 && c != 0x2029;
    }
}

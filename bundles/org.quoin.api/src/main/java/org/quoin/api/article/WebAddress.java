package org.quoin.api.article;

import java.util.regex.Pattern;

/**
 * Which addresses an article may carry. A page may write anything where an address belongs: a
 * script, a path to the reader's own files, another program's scheme. Only what leads out to the
 * web is kept, for whatever shows the article may follow it with the reader's rights.
 */
public final class WebAddress {

    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s\\p{Cntrl}/?#].*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile("mailto:[^\\s\\p{Cntrl}].*", Pattern.CASE_INSENSITIVE);

    /** Pixels alone: SVG is a document that may hold scripts. */
    private static final Pattern INLINE_PICTURE =
            Pattern.compile(
                    "data:image/(?!svg)[a-z0-9.+-]+[;,].*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A picture within the same message. */
    private static final Pattern PART =
            Pattern.compile("cid:[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    /** Neither a scheme nor what makes others out of it: backslashes, breaks within. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?!\\s*[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\\\p{Cntrl}]+");

    private WebAddress() {}

    /** Whether it is the address of something on the web: http or https, with a host. */
    public static boolean isPage(String address) {
        return WEB.matcher(address).matches();
    }

    /** Whether a link may lead there: to the web, or to somebody's mail. */
    public static boolean isLink(String address) {
        return isPage(address) || MAIL.matcher(address).matches();
    }

    /**
     * Whether a picture may have it: on the web, among the parts of its message, pixels written
     * out, or a place relative to a page whose own address is unknown, which leads nowhere by
     * itself. Backslashes are how one system writes paths to files and other people's machines.
     */
    public static boolean isPicture(String address) {
        return isPage(address)
                || INLINE_PICTURE.matcher(address).matches()
                || PART.matcher(address).matches()
                || RELATIVE.matcher(address).matches();
    }
}

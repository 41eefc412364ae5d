package org.quoin.docx.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a hyperlink may lead to. */
public final class LinkTarget {

    /** What RFC 3986 allows in an address, {@code %} included; the rest is percent-encoded. */
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private LinkTarget() {}

    /**
     * An address that Word accepts: http, https or mailto only (a briefing must not open files or
     * run scripts), with spaces and characters beyond ASCII percent-encoded.
     *
     * @return empty where it is none of these or cannot be made a URI; it is then shown as text
     */
    public static Optional<String> of(String url) {
        String trimmed = url.strip();
        String scheme = trimmed.toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("http://")
                && !scheme.startsWith("https://")
                && !scheme.startsWith("mailto:")) {
            return Optional.empty();
        }
        StringBuilder encoded = new StringBuilder(trimmed.length());
        for (byte b : XmlText.clean(trimmed).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        try {
            URI uri = new URI(encoded.toString());
            return Optional.of(uri.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

package org.quoin.html.flow;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.api.article.WebAddress;

/** Which address of an image element is the picture's own. */
final class PictureAddress {

    /** Where lazy loading keeps the real address until a script moves it to {@code src}. */
    private static final List<String> LAZY =
            List.of(
                    "data-original",
                    "data-src",
                    "data-lazy-src",
                    "data-original-src",
                    "data-actualsrc",
                    "data-hi-res-src",
                    "data-full-src",
                    "data-url",
                    "data-image",
                    "data-img-src",
                    "data-lazy",
                    "data-echo",
                    "data-croporisrc",
                    "data-pagespeed-lazy-src");

    private static final List<String> LAZY_SETS =
            List.of("data-srcset", "data-lazy-srcset", "data-original-set", "srcset");

    /** An image proxy's parameter with the original's address in it. */
    private static final Pattern PROXIED =
            Pattern.compile(
                    "^https?://(?:images\\.weserv\\.nl|wsrv\\.nl|i\\d\\.wp\\.com|[\\w.-]*imageproxy[\\w.-]*|[\\w.-]*proxy[\\w.-]*)/.*?[?&]url=([^&]+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ORNAMENT =
            Pattern.compile(
                    "(?:^|[/_.-])(?:icons?|icon-\\w+|spacer|blank|pixel|transparent|1x1|placeholder|loading|loader|spinner|sprite|emoji|smilies|avatar|gravatar|favicon|logos?|badge|grey|gray-placeholder|lazyload|stat|tracking|counter|beacon|arrow\\w*|qrcode)(?:[/_.-]|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PIXELS =
            Pattern.compile("^\\s*(\\d{1,5})(?:\\.\\d+)?(?:px)?\\s*$");

    private static final Pattern CANDIDATE =
            Pattern.compile("\\s*(\\S+?)(?:,\\s+|\\s+([\\d.]+)[wxh]\\s*(?:,|$)|\\s*$)");

    private PictureAddress() {}

    /**
     * The picture's address, absolute where the document has a base; empty for ornaments, trackers
     * and placeholders.
     */
    static Optional<String> of(Element img) {
        if (isTiny(img)) {
            return Optional.empty();
        }
        for (String name : LAZY) {
            Optional<String> lazy = usable(img, img.attr(name));
            if (lazy.isPresent() && !lazy.get().startsWith("data:")) {
                return lazy;
            }
        }
        Optional<String> src = usable(img, img.attr("src"));
        if (src.isPresent() && !src.get().startsWith("data:")) {
            return src;
        }
        for (String name : LAZY_SETS) {
            Optional<String> largest = usable(img, largest(img.attr(name)));
            if (largest.isPresent()) {
                return largest;
            }
        }
        Element parent = img.parent();
        if (parent != null && parent.nameIs("picture")) {
            for (Element source : parent.children()) {
                for (String name : LAZY_SETS) {
                    Optional<String> largest = usable(img, largest(source.attr(name)));
                    if (source.nameIs("source") && largest.isPresent()) {
                        return largest;
                    }
                }
            }
        }
        // Short data: addresses are placeholders; a picture takes more than a kilobyte.
        return src.filter(s -> s.length() > 1400);
    }

    private static Optional<String> usable(Element img, String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        if (trimmed.regionMatches(true, 0, "data:", 0, 5)) {
            return trimmed.regionMatches(true, 0, "data:image/", 0, 11)
                            && !trimmed.startsWith("data:image/svg")
                    ? Optional.of(trimmed)
                    : Optional.empty();
        }
        String absolute = Addresses.absolute(img, unproxied(trimmed));
        return isOrnament(absolute) ? Optional.empty() : Optional.of(absolute);
    }

    private static String unproxied(String address) {
        Matcher m = PROXIED.matcher(address);
        if (!m.find()) {
            return address;
        }
        String inner;
        try {
            inner = URLDecoder.decode(m.group(1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A lone % in the address: it was not encoded, so it stands for itself.
            inner = m.group(1);
        }
        if (inner.startsWith("//")) {
            return "https:" + inner;
        }
        return inner.matches("(?i)https?://.*")
                ? inner
                : "https://" + inner.replaceFirst("^ssl:", "");
    }

    private static boolean isOrnament(String address) {
        String path = Addresses.path(address);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.toLowerCase(Locale.ROOT).endsWith(".svg")
                || ORNAMENT.matcher(last).find()
                || address.contains("/_/stat?")
                || !WebAddress.isPicture(address);
    }

    /** Counters are one pixel, icons at most some dozen; a news picture is larger. */
    private static boolean isTiny(Element img) {
        int width = pixels(img.attr("width"));
        int height = pixels(img.attr("height"));
        return (width > 0 && width <= 48 && height <= 48)
                || (height > 0 && height <= 48 && width <= 48);
    }

    private static int pixels(String value) {
        Matcher m = PIXELS.matcher(value);
        return m.matches() ? Math.max(1, Integer.parseInt(m.group(1))) : -1;
    }

    /** The candidate of a source set with the greatest width or density. */
    private static String largest(String set) {
        String best = "";
        double most = -1;
        // Addresses may hold commas; a candidate ends with its descriptor or with comma and space.
        Matcher m = CANDIDATE.matcher(set);
        while (m.find()) {
            double size = 0;
            if (m.group(2) != null) {
                try {
                    size = Double.parseDouble(m.group(2));
                } catch (NumberFormatException e) {
                    size = 0;
                }
            }
            if (size > most && !m.group(1).isBlank()) {
                most = size;
                best = m.group(1);
            }
        }
        return best;
    }
}

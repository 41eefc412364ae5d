package org.quoin.html.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a page's bytes what is no part of its text and of its metadata, before anybody
 * decodes and parses it: scripts, style sheets, drawings, comments. More than half of most pages is
 * such. The elements stay, without their content, and so do scripts that hold data.
 *
 * <p>Tags, comments and the elements whose content is raw text are told as the HTML standard's
 * tokeniser does. What is not plainly one of these stays as it is, to be read by the parser: a tag
 * that is not closed, a script that writes scripts, a drawing with anything in it but a drawing.
 */
final class SilentMarkup {

    /** What drawings are made of. Anything else in one may be text that was meant to be read. */
    private static final Set<String> DRAWING =
            Set.of(
                    "animate",
                    "animatetransform",
                    "circle",
                    "clippath",
                    "defs",
                    "desc",
                    "ellipse",
                    "feblend",
                    "fecolormatrix",
                    "fecomposite",
                    "feflood",
                    "fegaussianblur",
                    "femerge",
                    "femergenode",
                    "feoffset",
                    "filter",
                    "g",
                    "line",
                    "lineargradient",
                    "mask",
                    "metadata",
                    "path",
                    "pattern",
                    "polygon",
                    "polyline",
                    "radialgradient",
                    "rect",
                    "stop",
                    "symbol",
                    "text",
                    "title",
                    "tspan",
                    "use");

    private final byte[] bytes;
    private final int to;

    /** The bytes as signs, for looking for some of them as fast as the machine can. */
    private final String signs;

    private final byte[] kept;
    private int length;

    /**
     * Whether anything but the outermost element has begun. Programs sign what they save before.
     */
    private boolean begun;

    /** From here on nothing was kept yet. */
    private int done;

    /** Where the next comment opens, as far as anybody asked. */
    private int comment = -1;

    /** Up to here drawings were looked into that hold something else, or do not end. */
    private int noDrawing;

    private SilentMarkup(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        this.signs = new String(bytes, 0, to, StandardCharsets.ISO_8859_1);
        this.kept = new byte[to - from];
        this.done = from;
    }

    /**
     * A page without what says nothing.
     *
     * @param bytes in an encoding in which the bytes of the signs of markup stand for nothing else
     * @param from the first
     * @param to the end, exclusive
     * @param charset that encoding
     */
    static EncodedText without(byte[] bytes, int from, int to, Charset charset) {
        SilentMarkup markup = new SilentMarkup(bytes, from, to);
        int at = markup.signs.indexOf('<', from);
        while (at >= 0) {
            at = markup.signs.indexOf('<', markup.pass(at));
        }
        markup.keep(to);
        return new EncodedText(markup.kept, 0, markup.length, charset);
    }

    private void keep(int end) {
        System.arraycopy(bytes, done, kept, length, end - done);
        length += end - done;
        done = end;
    }

    /** Takes out what stands between two places. */
    private int drop(int start, int end) {
        keep(start);
        done = end;
        return end;
    }

    /** Where to go on after a {@code <}. */
    private int pass(int at) {
        int next = at + 1 < to ? bytes[at + 1] : 0;
        if (isLetter(next)) {
            return startTag(at);
        }
        if (next == '/') {
            return at + 2 < to && isLetter(bytes[at + 2]) ? tagEnd(at + 2) : after(">", at + 1);
        }
        if (signs.startsWith("<!--", at)) {
            int end = commentEnd(at);
            // Between letters or signs it parts what would be another word, entity or tag.
            boolean apart = at > 0 && (bytes[at - 1] == '>' || isSpace(bytes[at - 1]));
            return begun && apart && end < to ? drop(at, end) : end;
        }
        if (signs.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        return next == '!' || next == '?' ? after(">", at + 1) : at + 1;
    }

    private int startTag(int at) {
        begun |= !isNamed(at, "html");
        int end = tagEnd(at + 1);
        boolean selfClosing = end - 2 > at && bytes[end - 2] == '/';
        if (selfClosing) {
            return end;
        }
        return switch (bytes[at + 1] | 0x20) {
            case 's' ->
                    isNamed(at, "script")
                            ? script(at, end)
                            : isNamed(at, "style")
                                    ? style(end)
                                    : isNamed(at, "svg") ? drawing(end) : end;
            case 't' ->
                    isNamed(at, "title")
                            ? rawEnd(end, "title")
                            : isNamed(at, "textarea") ? rawEnd(end, "textarea") : end;
            case 'i' -> isNamed(at, "iframe") ? rawEnd(end, "iframe") : end;
            case 'x' -> isNamed(at, "xmp") ? rawEnd(end, "xmp") : end;
            case 'n' ->
                    isNamed(at, "noembed")
                            ? rawEnd(end, "noembed")
                            : isNamed(at, "noframes") ? rawEnd(end, "noframes") : end;
            case 'p' -> isNamed(at, "plaintext") ? to : end;
            default -> end;
        };
    }

    private boolean isNamed(int at, String name) {
        int end = at + 1 + name.length();
        return signs.regionMatches(true, at + 1, name, 0, name.length())
                && end < to
                && endsName(bytes[end]);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean endsName(int c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    /** The end of the page where the sign is not there. */
    private int after(String sign, int from) {
        int at = signs.indexOf(sign, from);
        return at < 0 ? to : at + sign.length();
    }

    /** After the tag in whose name a place is; the end of the page where the tag has none. */
    private int tagEnd(int from) {
        int i = from;
        while (i < to) {
            int c = bytes[i++];
            if (c == '>') {
                return i;
            }
            if (c == '=') {
                i = valueEnd(i);
            }
        }
        return to;
    }

    private int valueEnd(int from) {
        int i = from;
        while (i < to && isSpace(bytes[i])) {
            i++;
        }
        if (i < to && (bytes[i] == '"' || bytes[i] == '\'')) {
            int quote = signs.indexOf(bytes[i], i + 1);
            return quote < 0 ? to : quote + 1;
        }
        while (i < to && !isSpace(bytes[i]) && bytes[i] != '>') {
            i++;
        }
        return i;
    }

    /**
     * After a comment; the page's end where it has none, or one that parsers do not agree about.
     */
    private int commentEnd(int at) {
        int in = at + "<!--".length();
        if (signs.startsWith(">", in) || signs.startsWith("->", in)) {
            return after(">", in);
        }
        for (int end = signs.indexOf("--", in); end >= 0; end = signs.indexOf("--", end + 1)) {
            if (signs.startsWith(">", end + 2)) {
                return end + 3;
            }
            if (signs.startsWith("!", end + 2)) {
                return to;
            }
        }
        return to;
    }

    /** Where the end tag of an element begins whose content is raw text; else the page's end. */
    private int rawEnd(int from, String name) {
        for (int i = signs.indexOf("</", from); i >= 0; i = signs.indexOf("</", i + 2)) {
            int end = i + 2 + name.length();
            if (signs.regionMatches(true, i + 2, name, 0, name.length())
                    && end < to
                    && endsName(bytes[end])) {
                return i;
            }
        }
        return to;
    }

    private int script(int at, int from) {
        int end = rawEnd(from, "script");
        if (end == to || writesScripts(from, end)) {
            return to;
        }
        return holdsData(at, from) ? end : drop(from, end);
    }

    /** Within a comment of a script another one can begin, and its end is not the outer one's. */
    private boolean writesScripts(int from, int to) {
        if (comment < from) {
            int next = signs.indexOf("<!--", from);
            comment = next < 0 ? Integer.MAX_VALUE : next;
        }
        if (comment >= to) {
            return false;
        }
        for (int i = signs.indexOf('<', comment + 1); i < to; i = signs.indexOf('<', i + 1)) {
            if (isNamed(i, "script")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a script's tag says that there is JSON in it, of whatever kind. */
    private boolean holdsData(int at, int end) {
        for (int i = signs.indexOf('j', at); i >= 0 && i < end; i = signs.indexOf('j', i + 1)) {
            if (signs.startsWith("json", i)) {
                return true;
            }
        }
        for (int i = at; i < end; i++) {
            if (bytes[i] == 'J' && signs.regionMatches(true, i, "json", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private int style(int from) {
        int end = rawEnd(from, "style");
        // A style sheet in a drawing is read as markup is.
        return signs.indexOf('<', from) == end && end < to ? drop(from, end) : end;
    }

    /** A drawing that is nothing else, without its content. */
    private int drawing(int from) {
        if (from <= noDrawing) {
            return from;
        }
        int depth = 1;
        int at = signs.indexOf('<', from);
        while (at >= 0) {
            boolean closes = signs.startsWith("/", at + 1);
            int name = closes ? at + 2 : at + 1;
            if (isDrawing(name)) {
                at = tagEnd(name);
            } else if (isNamed(name - 1, "svg")) {
                int end = tagEnd(name);
                depth += closes ? -1 : bytes[end - 2] == '/' ? 0 : 1;
                if (depth == 0) {
                    return drop(from, at);
                }
                at = end;
            } else if (signs.startsWith("<!--", at)) {
                at = commentEnd(at);
            } else {
                break;
            }
            noDrawing = at;
            at = signs.indexOf('<', at);
        }
        noDrawing = at < 0 ? to : at;
        return from;
    }

    private boolean isDrawing(int from) {
        int i = from;
        while (i < to && !endsName(bytes[i])) {
            i++;
        }
        return i - from <= 16
                && DRAWING.contains(signs.substring(from, i).toLowerCase(Locale.ROOT));
    }
}
